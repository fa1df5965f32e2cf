create sequence a increment by 50;
