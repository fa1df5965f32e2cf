create schema s;
create type s."Place" as (name varchar(20) collate "C", zip text);
comment on type s."Place" is 'places';
comment on column s."Place".name is 'names';
create table t ("P" s."Place", q s."Place"[]);
