create table "T t" ("A" int);
create index "IDX8" on "T t" ("A");
comment on index "IDX8" is 'it''s';
