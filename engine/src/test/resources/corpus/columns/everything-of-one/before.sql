create table t (a varchar(10) default 'x');
comment on column t.a is 'old';
