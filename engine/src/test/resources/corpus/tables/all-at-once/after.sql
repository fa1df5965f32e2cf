create type kind as enum ('A', 'B');
create table p (id bigint primary key);
create table fresh (id bigint primary key, p bigint not null references p);
create table c (id int primary key, p bigint constraint c_p references p on delete cascade, fresh bigint constraint c_fresh references fresh, name varchar(20) not null, kind kind not null default 'A');
create unique index c_name on c (name);
create index c_kind on c (kind) where kind = 'B';
