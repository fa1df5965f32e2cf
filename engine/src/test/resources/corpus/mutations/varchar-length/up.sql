alter table customer alter column name type varchar(255);
