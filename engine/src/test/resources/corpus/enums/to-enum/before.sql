create table t (c varchar(10) default 'RED');
