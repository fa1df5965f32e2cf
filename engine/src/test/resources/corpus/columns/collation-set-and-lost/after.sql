create table t (a text, b varchar(10) collate "C", c text[] collate "C");
