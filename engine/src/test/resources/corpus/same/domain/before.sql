create domain email as text check (value ~ '@');
create table t (a email, b email not null default 'a@b');
