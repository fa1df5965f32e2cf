create table t (s varchar(255) default 'A' not null, a varchar(255)[]);
