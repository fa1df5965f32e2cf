alter table c add constraint c_a_b_key unique (a, b);
alter table c add constraint c_b_key unique (b);
alter table c add constraint c_code_check check (code <> ''::text);
alter table p drop constraint p_code_key;
alter table c add constraint c_a_fkey foreign key (a) references p (id);
alter table c add constraint c_b_fkey foreign key (b) references p (id) on delete cascade;
