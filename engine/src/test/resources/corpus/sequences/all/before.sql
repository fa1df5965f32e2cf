create sequence a increment by 50; create sequence b; create sequence d as integer;
