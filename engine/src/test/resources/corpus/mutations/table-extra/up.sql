drop table supplier;
