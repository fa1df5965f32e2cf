alter table t drop column id;
create sequence u_id_seq as integer start with 1 increment by 1;
alter table u add column id integer default nextval('u_id_seq'::regclass) not null;
alter sequence u_id_seq owned by u.id;
