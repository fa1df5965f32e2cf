alter table t rename constraint pk to t_pk;
