alter type state add value 'B';
create table t (
    s state default 'B'::state
);
