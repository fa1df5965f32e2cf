create type place as (a text, b text collate "POSIX", c text collate "C");
create table t (p place);
