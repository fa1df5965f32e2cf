create table t (id int, b varchar(10)[] default array['x']);
