create table "Order" (id bigint primary key, "user" text, "it's" text, "a""b" text default 'it''s', "select" int check ("select" > 0));
create index "Ix Order" on "Order" ("user", "a""b");
comment on column "Order"."a""b" is 'a "quoted" and ''quoted'' \ text';
