create table t (n int constraint c check (n <> 5 and n <= 9 and n >= 1), s text constraint d check ((n > 0 or s = 'x') and s <> ') and ('));
create index i on t (n) where s = 'x' and n > 0;
