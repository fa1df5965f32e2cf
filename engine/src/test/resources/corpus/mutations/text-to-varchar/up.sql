alter table customer alter column notes type text;
