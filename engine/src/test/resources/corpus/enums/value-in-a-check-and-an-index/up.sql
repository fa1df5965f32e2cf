alter type mood add value 'ODD';
drop index i;
alter table t drop constraint k;
alter table t alter column m set default 'ODD'::mood;
alter table t add constraint k check (m = ANY (ARRAY['OK'::mood, 'ODD'::mood]));
create index i on t (m) where m = 'ODD'::mood;
