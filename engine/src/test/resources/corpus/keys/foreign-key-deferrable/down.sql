alter table c alter constraint c deferrable initially immediate;
alter table c alter constraint b deferrable initially deferred;
alter table c alter constraint a not deferrable;
