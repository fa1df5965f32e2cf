alter table c alter constraint a deferrable initially immediate;
alter table c alter constraint b not deferrable;
alter table c alter constraint c deferrable initially deferred;
