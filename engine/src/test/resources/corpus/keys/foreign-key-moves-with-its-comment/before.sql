create table old_target (id bigint primary key);
create table new_target (name varchar(20));
create table a (
    id bigint,
    constraint a_target foreign key (id) references old_target on delete set default
);
comment on constraint a_target on a is 'of old';
