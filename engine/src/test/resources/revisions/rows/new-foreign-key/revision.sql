-- Add constraint note.fkcpf8ax277d9e5xhb000ctc4wr
--
-- revision:   5a94c9bf390b
-- parents:    99170fbb1834
-- created:    2026-03-01T08:15:30Z
-- generated:  853c

-- migrations:upgrade
-- note: com.acme.Note
-- may fail: foreign key note.fkcpf8ax277d9e5xhb000ctc4wr: Rows that refer to nothing make the statement fail.
alter table note add constraint fkcpf8ax277d9e5xhb000ctc4wr foreign key (author_id) references users (id);

-- migrations:downgrade
-- note: com.acme.Note
alter table note drop constraint fkcpf8ax277d9e5xhb000ctc4wr;
