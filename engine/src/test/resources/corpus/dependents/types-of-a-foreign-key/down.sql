alter table c drop constraint f;
alter table e drop constraint e_id_fkey;
alter table c alter column id type varchar(36);
alter table d alter column id type integer;
alter table e alter column id type integer;
alter table p alter column id type varchar(36);
alter table c add constraint f foreign key (id) references p (id);
alter table e add constraint e_id_fkey foreign key (id) references d (id);
