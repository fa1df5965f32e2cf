alter table t alter column c drop default;
alter table t alter column c type varchar(10);
alter table t alter column c set default 'RED'::character varying;
drop type color;
