create table t (a varchar(10) default 'x', b numeric(10,2) default 0, c text default now(), d date default '2020-01-01'); alter table t alter a type text;
