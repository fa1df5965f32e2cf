alter table t add column parent integer;
create index t_parent on t (parent);
alter table t add constraint parent foreign key (parent) references t (id) on delete cascade;
