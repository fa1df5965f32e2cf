drop index s.one;
alter table s.t add column b integer;
create index one on s.t (b);
alter index s.two set (fillfactor=50);
comment on index s.one is 'first';
