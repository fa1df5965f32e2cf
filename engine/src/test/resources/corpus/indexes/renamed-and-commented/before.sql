create table t (a int);
create index ix_8sdf on t (a);
comment on index ix_8sdf is 'old';
