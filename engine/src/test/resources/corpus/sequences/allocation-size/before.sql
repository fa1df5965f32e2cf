create sequence t_seq increment by 1;
create table t (id bigint primary key);
