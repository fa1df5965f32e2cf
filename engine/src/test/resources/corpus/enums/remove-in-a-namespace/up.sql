alter type s."State" rename to "State_old";
create type s."State" as enum ('A');
comment on type s."State" is 'states';
comment on type s."State" is 'fewer';
alter table t alter column "S" drop default;
alter table t alter column "S" type s."State" using "S"::text::s."State";
alter table t alter column "S" set default 'A'::s."State";
alter table t alter column a type s."State"[] using a::text[]::s."State"[];
drop type s."State_old";
