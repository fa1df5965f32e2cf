create sequence b as smallint start with 10 increment by 1 minvalue 5 maxvalue 100 cycle;
comment on sequence b is 'b';
create table t (
    id integer
);
alter sequence b owned by t.id;
drop sequence a;
