create table old (x int not null, y text);
create index old_i on old (x);
alter table old rename to t;
alter table t rename x to a;
alter index old_i rename to i;
