create function one() returns int language sql begin atomic
  select 1;
  select case when true then 1 else 2 end;
end;
create or replace procedure two(a int) begin atomic insert into atomic values (a); end;
create function three() returns trigger language plpgsql as $$
begin
  -- migrations:upgrade
  if new.a then return null; end if;
  return new;
end $$;
create table atomic (begin_at int, end_at int);
select begin atomic;
create function "end"() returns int language sql begin atomic select t.end from t; end;
create rule r as on insert to a do also (insert into b values (1); insert into c values (2););
