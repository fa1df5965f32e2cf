create table users (id bigint primary key, branch_id bigint, manager_id bigint);
create table branches (id bigint primary key, head_id bigint not null);
alter table users add constraint users_branch foreign key (branch_id) references branches (id);
alter table users add constraint users_manager foreign key (manager_id) references users (id) on delete set null;
alter table branches add constraint branches_head foreign key (head_id) references users (id);
