drop table "größe";
