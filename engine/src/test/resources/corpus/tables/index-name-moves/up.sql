drop index ix;
create index ix on a (x);
