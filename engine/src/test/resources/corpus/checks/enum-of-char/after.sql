create table t (state char(1) check (state in ('N', 'O', 'P')));
