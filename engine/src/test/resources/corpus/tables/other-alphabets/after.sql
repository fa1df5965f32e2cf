create table "größe" (id int primary key, "длина" text, "名" text default '名', "a b" text);
comment on table "größe" is 'ä';
