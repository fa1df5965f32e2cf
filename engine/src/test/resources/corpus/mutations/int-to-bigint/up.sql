alter table invoice alter column lines drop default;
alter table invoice alter column lines type bigint;
alter table invoice alter column lines set default 0;
