alter table customer alter column name type varchar(100);
