alter table a drop constraint a_target;
create table old_target (
    id bigint not null,
    constraint old_target_pkey primary key (id)
);
alter table a add constraint a_target foreign key (id) references old_target (id) on delete set default;
comment on constraint a_target on a is 'of old';
alter table new_target drop constraint new_target_pkey;
alter table new_target drop column id;
alter table new_target add column name varchar(20);
