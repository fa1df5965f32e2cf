alter type place add attribute zip integer;
alter table t drop constraint k;
alter table t add constraint k check ((p).zip > 0);
alter type place drop attribute land;
