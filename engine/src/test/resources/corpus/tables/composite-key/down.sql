drop table c;
drop table p;
