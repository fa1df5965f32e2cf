create type place as (a text collate "C", b text collate "C", c text);
create table t (p place);
