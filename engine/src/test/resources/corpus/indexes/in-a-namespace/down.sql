drop index s.one;
alter table s.t drop column b;
alter index s.two reset (fillfactor);
create index one on s.t (a);
