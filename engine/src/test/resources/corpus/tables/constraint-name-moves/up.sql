alter table z drop constraint uk;
alter table a add constraint uk unique (x);
