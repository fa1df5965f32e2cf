create table t (a int, b text, c int generated always as ((a * 2)) stored, d text generated always as (CASE WHEN (b = '1'::text) THEN 'x'::text ELSE b END) stored);
