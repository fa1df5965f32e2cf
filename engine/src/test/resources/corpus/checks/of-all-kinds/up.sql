alter table t add constraint f check ((a IS NOT NULL) OR ((b IS NOT NULL) AND (NOT e)));
alter table t add constraint g check (length(a) < 10);
alter table t add constraint t_a_check check (a ~ '^[a-z''"\\]+$'::text);
alter table t add constraint t_b_check check ((b % 2) = 0);
alter table t add constraint t_b_check1 check (((b + 1) * (b - 1)) > 0);
alter table t add constraint t_c_check check (c ? 'x'::text);
alter table t add constraint t_d_check check (d > '2000-01-01'::date);
alter table t add constraint t_e_check check (e);
