alter index ix_8sdf rename to t_a;
comment on index t_a is 'new';
