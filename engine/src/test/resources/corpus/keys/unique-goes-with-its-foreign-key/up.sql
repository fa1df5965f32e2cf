alter table c drop constraint c_p;
alter table p drop constraint p_code;
