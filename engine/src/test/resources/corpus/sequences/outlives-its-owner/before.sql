create sequence a;
create table t (id bigint default nextval('a'));
alter sequence a owned by t.id;
