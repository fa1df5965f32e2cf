-- Create table audit.log
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  7cd3 b6e3 ef39

-- migrations:upgrade
create schema audit;

-- audit.log: com.acme.Entry
create table audit.log (
    id bigint not null,
    line varchar(255),
    constraint log_pkey primary key (id)
);

create index idxo7hn8alhgvair5e7cich3dtjj on audit.log (line);

-- migrations:downgrade
-- audit.log: com.acme.Entry
drop table audit.log;

drop schema audit;
