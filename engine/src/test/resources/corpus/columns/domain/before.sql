create domain email as text check (value ~ '@');
create table t (a text);
