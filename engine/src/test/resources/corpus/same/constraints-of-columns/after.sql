create table p (id int, code text);
alter table p add primary key (id), add unique (code);
create table t (a int, b int, c int, d text);
alter table t add constraint t_a_key unique (a), add constraint t_b_check check (b > 0), add constraint t_c_fkey foreign key (c) references p (id), add foreign key (d) references p (code);
