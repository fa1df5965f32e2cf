create type pair as (a int, b text);
create domain positive as int check (value > 0);
create type r as range (subtype = float8);
create function as_text(pair) returns text language sql immutable as 'select $1.b';
create cast (pair as text) with function as_text(pair) as assignment;
create materialized view m as select 1 as x;
create index m_x on m (x);
create table t (a pair, b positive, c r);
