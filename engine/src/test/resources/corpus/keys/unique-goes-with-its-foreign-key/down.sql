alter table p add constraint p_code unique (code);
alter table c add constraint c_p foreign key (code) references p (code);
