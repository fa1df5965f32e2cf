create schema audit;
comment on schema audit is 'who did what';
create sequence audit.numbers start with 1 increment by 50;
create table audit.log (
    id bigint generated always as identity not null,
    line text,
    constraint log_pkey primary key (id)
);
create index log_line on audit.log (line);
