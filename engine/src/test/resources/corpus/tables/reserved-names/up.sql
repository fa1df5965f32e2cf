create sequence "default" start with 1 increment by 1;
create table "order" (
    "user" text default 'x'::text not null,
    "group" integer,
    "from" integer,
    "order" bigint not null,
    "end" integer,
    constraint order_pkey primary key ("order"),
    constraint order_from_user_key unique ("from", "user"),
    constraint order_end_fkey foreign key ("end") references "order" ("order"),
    constraint order_group_check check ("group" > 0)
);
create index "select" on "order" ("from" desc);
comment on column "order"."end" is 'last';
