alter table t rename constraint uk_8sdf to t_a_key;
