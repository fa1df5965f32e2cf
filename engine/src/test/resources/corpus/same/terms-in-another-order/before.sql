create table t (n int constraint c check (n >= 1 and n <= 9 and n <> 5), s text constraint d check (s <> ') and (' and (n > 0 or s = 'x')));
create index i on t (n) where n > 0 and s = 'x';
