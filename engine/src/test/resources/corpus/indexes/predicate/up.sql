drop index one;
drop index two;
create index one on t (a) where b = 'y'::text;
create index two on t (a) where b IS NOT NULL;
