create sequence a;
create table t (id bigint, x int);
create sequence b;
alter sequence b owned by t.id;
create sequence c;
alter sequence c owned by t.id;
