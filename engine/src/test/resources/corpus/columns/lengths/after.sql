create table t (a varchar, b varchar(20), c text, d varchar(20), e char(10), f varchar(5), g varbit(10));
