create table t (k varchar(9) constraint a check (k in ('Y', 'N', 'it''s, or ]')), n int constraint b check (n not in (3, 1, 2)), x text constraint c check (n > 0 and x in ('B', 'A')));
