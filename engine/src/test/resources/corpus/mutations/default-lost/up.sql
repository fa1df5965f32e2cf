alter table invoice alter column lines set default 0;
