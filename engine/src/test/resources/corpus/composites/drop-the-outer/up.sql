alter table a add column v varchar(10);
alter table a alter column id type integer;
drop type place;
alter type spot drop attribute b;
drop type mood;
