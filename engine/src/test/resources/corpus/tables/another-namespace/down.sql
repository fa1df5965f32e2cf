drop table audit.log;
drop sequence audit.numbers;
drop schema audit;
