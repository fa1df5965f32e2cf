alter table invoice alter column amount type numeric(19,4);
