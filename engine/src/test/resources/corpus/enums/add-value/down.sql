alter type color rename to color_old;
create type color as enum ('RED', 'GREEN');
alter table t alter column c drop default;
alter table t alter column c type color using c::text::color;
alter table t alter column c set default 'RED'::color;
drop type color_old;
