drop table "Order";
