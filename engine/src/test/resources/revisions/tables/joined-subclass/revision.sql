-- Create table company
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  a67d cb7c

-- migrations:upgrade
-- company: com.acme.Company
create table company (
    id bigint not null,
    vatnumber varchar(255),
    constraint company_pkey primary key (id),
    constraint fkdj4xkryjl3vp8j9t9icn73mmh foreign key (id) references customer (id)
);

-- migrations:downgrade
-- company: com.acme.Company
drop table company;
