drop table users;
create table "Users" (
    id integer not null,
    "Name" text,
    constraint "Users_pkey" primary key (id)
);
create index "IX_name" on "Users" ("Name");
