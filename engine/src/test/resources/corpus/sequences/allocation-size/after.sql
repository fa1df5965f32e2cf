create sequence t_seq increment by 50;
create table t (id bigint primary key);
