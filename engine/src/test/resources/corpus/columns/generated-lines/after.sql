create table t (a text, b text, c text generated always as (case when a = '1'
  then b
  else 'x
y' end) stored);
