create table t (a text collate "default", b varchar(10), c text collate "C");
