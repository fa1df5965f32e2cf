create table t (a int not null, y text);
create index i on t (a);
