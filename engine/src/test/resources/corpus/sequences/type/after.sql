create sequence a as integer;
create sequence b as smallint;
