alter table t rename constraint t_a_key to uk_8sdf;
