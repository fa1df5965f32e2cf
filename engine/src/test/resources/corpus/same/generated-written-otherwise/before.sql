create table t (a int, b text, c int generated always as (a*2) stored, d text generated always as (case when b = '1'
 then 'x' else b end) stored);
