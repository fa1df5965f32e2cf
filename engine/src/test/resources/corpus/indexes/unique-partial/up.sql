create unique index one on t (a) where NOT gone;
