create table t (a int, b int not null, c uuid not null default gen_random_uuid());
