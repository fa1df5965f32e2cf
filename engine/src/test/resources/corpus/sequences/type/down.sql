alter sequence b as bigint maxvalue 9223372036854775807;
alter sequence a as smallint maxvalue 32767;
