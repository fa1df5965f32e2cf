create sequence "Order_SEQ" increment by 50;
create schema "My schema";
create sequence "My schema"."it's" start with 5;
