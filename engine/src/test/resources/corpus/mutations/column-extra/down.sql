alter table customer add column fax varchar(40);
