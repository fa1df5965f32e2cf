alter table c add column other text;
alter table p add column other text;
alter table p add constraint p_other unique (other);
alter table c add constraint c_code_fkey foreign key (code) references p (code);
alter table c add constraint c_other_fkey foreign key (other) references p (other);
