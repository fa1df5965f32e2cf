-- Just a remark
-- on two lines
create table a (id int);
