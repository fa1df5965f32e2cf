create sequence a increment by -1;
create sequence b;
