alter table t add column b email not null;
alter table t alter column a type email using a::email;
