alter table c drop constraint c_id_fkey;
drop index p_id;
alter table p add constraint p_id unique (id);
alter table c add constraint c_id_fkey foreign key (id) references p (id);
