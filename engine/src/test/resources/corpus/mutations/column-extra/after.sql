create sequence invoice_seq start with 1 increment by 50;
create table customer (id bigint not null, name varchar(255) not null, email varchar(320) constraint uk_customer_email unique, notes text, primary key (id));
create table invoice (id bigint not null, customer_id bigint not null, amount numeric(19,4), paid timestamp(6) with time zone, state varchar(255) not null check (state in ('NEW', 'PAID')), lines bigint default 0, primary key (id));
create index ix_invoice_customer on invoice (customer_id);
create index ix_invoice_open on invoice (paid) where state = 'NEW';
alter table invoice add constraint fk_invoice_customer foreign key (customer_id) references customer on delete cascade;
