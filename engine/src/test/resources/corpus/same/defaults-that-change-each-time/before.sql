create table t (a uuid default gen_random_uuid(), b timestamptz default now(), c double precision default random(), d timestamptz default clock_timestamp(), e timestamptz default current_timestamp);
