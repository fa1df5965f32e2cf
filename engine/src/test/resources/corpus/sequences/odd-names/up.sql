create schema "My schema";
create sequence "My schema"."it's" start with 5 increment by 1;
create sequence "Order_SEQ" start with 1 increment by 50;
