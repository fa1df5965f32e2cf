alter table c drop constraint c_other_fkey;
alter table c drop constraint c_code_fkey;
alter table c drop column other;
alter table p drop constraint p_other;
alter table p drop column other;
