create table "größe" (
    id integer not null,
    "длина" text,
    "名" text default '名'::text,
    "a b" text,
    constraint "größe_pkey" primary key (id)
);
comment on table "größe" is 'ä';
