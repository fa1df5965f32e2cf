alter table c drop constraint c_id_fkey;
alter table p drop constraint p_id;
create unique index p_id on p (id);
alter table c add constraint c_id_fkey foreign key (id) references p (id);
