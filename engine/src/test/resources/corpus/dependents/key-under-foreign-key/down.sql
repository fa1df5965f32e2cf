alter table c drop constraint c_id_fkey;
alter table p drop constraint p_pkey;
alter table p add constraint p_pkey primary key (id);
alter table c add constraint c_id_fkey foreign key (id) references p (id);
