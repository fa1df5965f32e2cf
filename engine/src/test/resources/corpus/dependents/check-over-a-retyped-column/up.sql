drop index i;
alter table t drop constraint l;
alter table t alter column a type text;
alter table t alter column b type bigint;
alter table t add constraint l check ((a <> ''::text) AND (b < 100));
create index i on t (((a || 'x'::text))) where b > 0;
