create domain email as text check (value ~ '@');
create table t (a public.email, b email default 'a@b'::email not null);
