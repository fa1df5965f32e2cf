alter table t drop constraint t_e_check;
alter table t drop constraint t_d_check;
alter table t drop constraint t_c_check;
alter table t drop constraint t_b_check1;
alter table t drop constraint t_b_check;
alter table t drop constraint t_a_check;
alter table t drop constraint g;
alter table t drop constraint f;
