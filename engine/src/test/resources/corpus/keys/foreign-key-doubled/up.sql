alter table c drop constraint b;
