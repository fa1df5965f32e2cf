alter table a drop constraint uk;
alter table z add constraint uk unique (x);
