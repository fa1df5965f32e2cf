alter table customer alter column name drop not null;
