create table t (a varchar(20), b boolean, c uuid, d integer default 5, e varchar(10) default '7');
