create table t (
    id bigint default nextval('a'::regclass)
);
alter sequence a owned by t.id;
