create table new_target (id bigint primary key);
create table a (
    id bigint,
    constraint a_target foreign key (id) references new_target
);
comment on constraint a_target on a is 'of new';
