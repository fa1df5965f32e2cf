alter table t rename constraint t_pk to pk;
