alter table t drop constraint parent;
drop index t_parent;
alter table t drop column parent;
