create table t (a int, b varchar(20), c text, j jsonb);
create index one on t (lower(b));
create index two on t using gin (to_tsvector('english', c));
create index three on t ((a+1), coalesce(b,''));
create index four on t ((j->>'x'));
create index five on t ((case when c = 'a long literal, with (parentheses) and ''quotes''' then 1 else 2 end));
