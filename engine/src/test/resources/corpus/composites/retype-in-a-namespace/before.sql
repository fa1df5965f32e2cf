create schema s;
create type s."Place" as (name varchar(20) collate "C", zip text, height numeric(10,2), depth integer);
comment on type s."Place" is 'places';
comment on column s."Place".name is 'names';
create table t ("P" s."Place", q s."Place"[]);
