alter sequence a as integer maxvalue 2147483647;
alter sequence b as smallint maxvalue 32767;
