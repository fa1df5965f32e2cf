-- Drop table note
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z

-- migrations:upgrade
-- data loss: table note: All its rows are dropped with it.
drop table note;

-- data loss: sequence note_seq: How far it has counted is forgotten.
drop sequence note_seq;

-- migrations:downgrade
-- not brought back: what the upgrade took from sequence note_seq
create sequence note_seq start with 1 increment by 50;

-- not brought back: what the upgrade took from table note
create table note (
    id bigint not null,
    text varchar(255),
    author_id bigint,
    constraint note_pkey primary key (id),
    constraint fkcpf8ax277d9e5xhb000ctc4wr foreign key (author_id) references users (id)
);
