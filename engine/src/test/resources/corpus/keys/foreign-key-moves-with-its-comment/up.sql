alter table a drop constraint a_target;
drop table old_target;
alter table new_target drop column name;
alter table new_target add column id bigint not null;
alter table new_target add constraint new_target_pkey primary key (id);
alter table a add constraint a_target foreign key (id) references new_target (id);
comment on constraint a_target on a is 'of new';
