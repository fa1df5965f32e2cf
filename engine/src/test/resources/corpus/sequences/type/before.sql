create sequence a as smallint;
create sequence b as bigint;
