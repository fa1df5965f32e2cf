drop sequence counter;
create table counter (
    x integer
);
