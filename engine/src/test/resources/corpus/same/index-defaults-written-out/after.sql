create table t (a int, b text, c jsonb);
create index one on public.t using btree (a int4_ops, b collate "default" text_ops);
create index two on t using gin (c jsonb_ops);
