alter table t add column c text generated always as (
CASE
    WHEN (a = '1'::text) THEN b
    ELSE 'x
y'::text
END) stored;
