alter table t rename constraint a_given to a_other;
alter table t add constraint b_given not null b;
alter table t rename constraint t_c_not_null to c_given;
alter table t alter column d drop not null;
