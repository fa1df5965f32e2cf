alter type place add attribute land text;
alter table t drop constraint k;
alter table t add constraint k check ((p).land IS NOT NULL);
alter type place drop attribute zip;
