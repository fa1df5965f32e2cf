create table "Users" (id int primary key, "Name" text);
create index "IX_name" on "Users" ("Name");
