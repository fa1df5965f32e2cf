create sequence a;
create table t (id bigint, x int);
alter sequence a owned by t.id;
create sequence b;
create sequence c;
alter sequence c owned by t.x;
