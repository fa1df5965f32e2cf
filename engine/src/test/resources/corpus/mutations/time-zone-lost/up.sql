alter table invoice alter column paid type timestamp(6) with time zone;
