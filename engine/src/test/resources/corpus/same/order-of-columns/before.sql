create table t (a int not null default 1, b text, c date);
