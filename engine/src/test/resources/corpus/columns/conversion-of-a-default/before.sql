create table t (a boolean default true, b text default '1', c integer default 0, d varchar(10) default 'x', e timestamp default now());
