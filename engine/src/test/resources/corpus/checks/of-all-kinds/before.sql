create table t (a text, b int, c jsonb, d date, e boolean);
