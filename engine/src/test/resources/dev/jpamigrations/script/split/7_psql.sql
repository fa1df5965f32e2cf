\set x 1
select 1;
\d users
select 2 \g
select 3;
