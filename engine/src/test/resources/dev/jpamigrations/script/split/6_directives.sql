-- migrations:upgrade
-- migrations:keep
create view v as select 1;
   --   migrations:java com.acme.Fix skip-replay
select '
-- migrations:keep
';
create table t (
  -- migrations:keep
  id int
);
drop table t; -- migrations:keep
select 1
-- migrations:downgrade
select 2;
