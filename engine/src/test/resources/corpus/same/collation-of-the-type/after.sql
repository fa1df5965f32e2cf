create table t (a text, b varchar(10) collate pg_catalog."default", c text collate pg_catalog."C");
