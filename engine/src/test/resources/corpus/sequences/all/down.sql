comment on sequence d is null;
alter sequence d as integer maxvalue 2147483647;
alter sequence a increment by 50 start with 1 cache 1;
create sequence b start with 1 increment by 1;
drop sequence c;
