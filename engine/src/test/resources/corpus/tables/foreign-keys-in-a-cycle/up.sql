create table users (
    id bigint not null,
    branch_id bigint,
    manager_id bigint,
    constraint users_pkey primary key (id),
    constraint users_manager foreign key (manager_id) references users (id) on delete set null
);
create table branches (
    id bigint not null,
    head_id bigint not null,
    constraint branches_pkey primary key (id),
    constraint branches_head foreign key (head_id) references users (id)
);
alter table users add constraint users_branch foreign key (branch_id) references branches (id);
