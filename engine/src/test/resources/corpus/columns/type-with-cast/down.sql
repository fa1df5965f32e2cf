alter table t alter column e drop default;
alter table t alter column d drop default;
alter table t alter column e type varchar(10);
alter table t alter column e set default '7'::character varying;
alter table t alter column d type integer using d::integer;
alter table t alter column d set default 5;
alter table t alter column c type uuid using c::text::uuid;
alter table t alter column b type boolean using b::boolean;
alter table t alter column a type varchar(20);
