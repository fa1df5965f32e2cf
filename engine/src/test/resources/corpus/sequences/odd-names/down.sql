drop sequence "Order_SEQ";
drop sequence "My schema"."it's";
drop schema "My schema";
