create table t (a text collate "C", b varchar(10) collate "POSIX");
create index t_a on t (a);
