create table t (id int primary key, parent int constraint parent references t on delete cascade);
create index t_parent on t (parent);
