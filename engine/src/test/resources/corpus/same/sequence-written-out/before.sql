create sequence a;
create sequence b increment by -1;
create sequence c as smallint;
