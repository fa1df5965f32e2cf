create table t (a text default 'x', b numeric(10,2) default 0.0, c text default now(), d date default date '2020-01-01');
