create table "Order" (
    id bigint not null,
    "user" text,
    "it's" text,
    "a""b" text default 'it''s'::text,
    "select" integer,
    constraint "Order_pkey" primary key (id),
    constraint "Order_select_check" check ("select" > 0)
);
create index "Ix Order" on "Order" ("user", "a""b");
comment on column "Order"."a""b" is 'a "quoted" and ''quoted'' \ text';
