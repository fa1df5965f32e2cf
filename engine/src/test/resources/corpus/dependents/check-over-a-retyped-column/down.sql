drop index i;
alter table t drop constraint l;
alter table t alter column b type integer;
alter table t alter column a type varchar(10);
alter table t add constraint l check (((a)::text <> ''::text) AND (b < 100));
create index i on t ((((a)::text || 'x'::text))) where b > 0;
