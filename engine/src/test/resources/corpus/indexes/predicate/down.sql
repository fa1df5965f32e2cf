drop index two;
drop index one;
create index two on t (a);
create index one on t (a) where b = 'x'::text;
