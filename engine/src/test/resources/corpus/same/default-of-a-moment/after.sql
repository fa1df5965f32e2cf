create table t (a timestamptz default '2020-01-01 01:00:00+01', b interval default interval '1 day', c bytea default '\336\255');
