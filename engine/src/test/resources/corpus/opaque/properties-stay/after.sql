create table t (a int, b int, c int) with (fillfactor = 70);
alter table t enable row level security;
create policy p on t for select using (a > 0);
alter table t alter column a set statistics 500;
create statistics st on a, b from t;
create rule r as on delete to t do instead nothing;
