alter table customer alter column notes type varchar(255);
