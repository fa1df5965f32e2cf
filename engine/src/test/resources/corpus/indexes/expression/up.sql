drop index one;
drop index two;
create index one on t (upper(b));
create index two on t (((a + 2)), ((b || ')"''('::text)));
