create table a (id int);
  insert into a values (1) ; insert into a values (2);;
-- a remark between statements
select ';' as "semi;colon", 'it''s; fine';
drop table a
