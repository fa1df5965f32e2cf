create table "users" ("id" int constraint users_pkey primary key, "name" text);
create index ix_name on users (name);
create table "Mixed" ("Id" int);
