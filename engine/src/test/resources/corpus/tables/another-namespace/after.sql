create schema audit;
comment on schema audit is 'who did what';
create table audit.log (id bigint generated always as identity primary key, line text);
create index log_line on audit.log (line);
create sequence audit.numbers increment by 50;
