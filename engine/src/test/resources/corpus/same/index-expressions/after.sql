create table t (a int, b varchar(20), c text, j jsonb);
create index one on t (LOWER( b::text ));
create index two on t using gin (to_tsvector('english'::regconfig, c));
create index three on t ((a + 1), COALESCE(b, ''::character varying));
create index four on t ((j ->> 'x'::text));
create index five on t ((case when (c = 'a long literal, with (parentheses) and ''quotes''') then 1 else 2 end));
