alter table t alter column a drop default;
alter table t add column b s.mood[] not null;
alter table t alter column a type s.mood using a::s.mood;
alter table t alter column a set default 'OK'::s.mood;
