create table "order" ("user" text not null default 'x', "group" int check ("group" > 0), "from" int, "order" bigint primary key, "end" int references "order", unique ("from", "user"));
create index "select" on "order" ("from" desc);
comment on column "order"."end" is 'last';
create sequence "default";
