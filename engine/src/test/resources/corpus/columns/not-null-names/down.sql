alter table t add constraint d_given not null d;
alter table t rename constraint c_given to t_c_not_null;
alter table t alter column b drop not null;
alter table t rename constraint a_other to a_given;
