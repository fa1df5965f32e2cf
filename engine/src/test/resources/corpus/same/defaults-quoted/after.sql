create table t (a int default '1', b boolean default 'true', c numeric(10,2) default '0.00', d text default E'it\'s', e text default E'a\\b', f varchar(10) default 'x'::text, g date default date '2020-01-01', h bigint default '5'::bigint, i real default '1.5', j text default 'a
b');
