alter table t drop constraint t_kind_check;
alter table t add constraint t_kind_check check ((kind >= 0) AND (kind <= 3));
