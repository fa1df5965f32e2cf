alter table t drop constraint k;
alter table t add constraint k primary key (a) include (b);
alter table u drop constraint l;
alter table u add constraint l primary key (a);
alter table v drop constraint m;
alter table v add constraint m primary key (a) deferrable;
