create table t (k varchar(9) constraint a check (k in ('it''s, or ]', 'N', 'Y')), n int constraint b check (n not in (1, 2, 3)), x text constraint c check (x in ('A', 'B') and n > 0));
