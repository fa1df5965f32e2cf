create table t (a int);
alter table t add constraint a check (a > 0) not valid;
comment on constraint a on t is 'since today';
