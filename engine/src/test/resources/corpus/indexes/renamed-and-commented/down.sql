comment on index t_a is 'old';
alter index t_a rename to ix_8sdf;
