drop table u;
drop type mood;
