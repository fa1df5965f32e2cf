-- Create table house, tenant
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  4bf1 6163 8239 97c2

-- migrations:upgrade
-- tenant: com.acme.Tenant
create table tenant (
    id bigint not null,
    home_id bigint,
    constraint tenant_pkey primary key (id)
);

-- house: com.acme.House
create table house (
    id bigint not null,
    owner_id bigint,
    constraint house_pkey primary key (id),
    constraint fk9cuv4ur50hih7mm16v67k963v foreign key (owner_id) references tenant (id)
);

-- tenant: com.acme.Tenant
alter table tenant add constraint fkswxhpkqfrj37tke00iw6rkv0m foreign key (home_id) references house (id);

-- migrations:downgrade
-- tenant: com.acme.Tenant
alter table tenant drop constraint fkswxhpkqfrj37tke00iw6rkv0m;

-- house: com.acme.House
drop table house;

-- tenant: com.acme.Tenant
drop table tenant;
