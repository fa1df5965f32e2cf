create table t (a int, constraint uk_8sdf unique (a));
