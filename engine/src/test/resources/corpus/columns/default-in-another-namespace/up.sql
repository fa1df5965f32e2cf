alter table s.t add column x integer;
