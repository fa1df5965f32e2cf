create schema s;
create type s."Place" as (name varchar(10), zip integer, height numeric(10,1), depth bigint);
comment on type s."Place" is 'other places';
create table t ("P" s."Place", q s."Place"[]);
