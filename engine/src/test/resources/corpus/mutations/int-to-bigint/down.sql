alter table invoice alter column lines drop default;
alter table invoice alter column lines type integer;
alter table invoice alter column lines set default 0;
