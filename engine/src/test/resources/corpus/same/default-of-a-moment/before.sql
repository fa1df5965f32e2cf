create table t (a timestamptz default '2020-01-01 00:00:00+00', b interval default '1 day', c bytea default '\xdead');
