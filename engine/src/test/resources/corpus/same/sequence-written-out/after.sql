create sequence a as bigint start with 1 increment by 1 minvalue 1 maxvalue 9223372036854775807 cache 1 no cycle owned by none;
create sequence b start with -1 increment by -1 maxvalue -1 no minvalue;
create sequence c as smallint maxvalue 32767;
