create table "T t" ("A" int);
create index "IDX7x""2" on "T t" ("A");
