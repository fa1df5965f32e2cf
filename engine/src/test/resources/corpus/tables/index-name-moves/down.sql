drop index ix;
create index ix on b (x);
