create table t (a text collate "C", b varchar(10), c text[]);
