alter table t alter column d drop default;
alter table t alter column e drop default;
alter table t alter column a type integer using a::integer;
alter table t alter column b type integer using b::integer;
alter table t alter column c type bigint using c::text::bigint;
alter table t alter column d type varchar(30);
alter table t alter column d set default '5'::character varying;
alter table t alter column e type integer using e::integer;
alter table t alter column e set default 7;
