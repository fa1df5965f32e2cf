drop table s.t;
alter table u alter column m type text;
drop type s.mood;
drop sequence s.seq;
drop schema s;
