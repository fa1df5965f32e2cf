create sequence numbers;
create table t (id bigint default nextval('public.numbers'::regclass));
