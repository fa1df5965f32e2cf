create sequence others;
create table t (id bigint, b int not null);
