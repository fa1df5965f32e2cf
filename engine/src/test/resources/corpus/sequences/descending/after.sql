create sequence a;
create sequence b increment by -2 minvalue -100;
