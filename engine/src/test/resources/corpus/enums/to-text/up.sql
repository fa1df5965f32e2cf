alter table t alter column s drop default;
alter table t alter column s type varchar(255);
alter table t alter column s set default 'A'::character varying;
alter table t alter column a type varchar(255)[];
drop type state;
