-- Create table branch, person
--
-- revision:   @revision@
-- parents:    base
-- created:    2026-03-01T08:15:30Z
-- generated:  51d8 6366 7477 ac6a be1e d1a8

-- migrations:upgrade
create sequence branch_seq start with 1 increment by 50;
create sequence person_seq start with 1 increment by 50;

-- person: com.acme.Person
create table person (
    id bigint not null,
    role varchar(255),
    branch_id bigint,
    constraint person_pkey primary key (id),
    constraint person_role_check check (role in ('CLERK','MANAGER'))
);

-- branch: com.acme.Branch
create table branch (
    id bigint not null,
    name varchar(255) not null,
    manager_id bigint,
    constraint branch_pkey primary key (id),
    constraint branch_name_key unique (name),
    constraint fklbrx8gi2xovyilwiwse750yqa foreign key (manager_id) references person (id)
);

-- person: com.acme.Person
alter table person add constraint fkbm04nefj303fp8viu1gi59jg foreign key (branch_id) references branch (id);

-- migrations:downgrade
-- person: com.acme.Person
alter table person drop constraint fkbm04nefj303fp8viu1gi59jg;

-- branch: com.acme.Branch
drop table branch;

-- person: com.acme.Person
drop table person;

drop sequence person_seq;
drop sequence branch_seq;
