comment on table t is 'it''s; "quoted" \ $$ -- no /* comment */
second line';
