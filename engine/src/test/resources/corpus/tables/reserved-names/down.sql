drop table "order";
drop sequence "default";
