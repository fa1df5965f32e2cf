create type public.mood as enum ('OK');
create sequence public.numbers;
create table public.p (id int primary key);
create table public.t (p int constraint f references public.p (id), n int default nextval('public.numbers'), m public.mood default 'OK'::public.mood);
