alter table c drop constraint c_b_fkey;
alter table c drop constraint c_a_fkey;
alter table c drop constraint c_code_check;
alter table c drop constraint c_b_key;
alter table c drop constraint c_a_b_key;
alter table p add constraint p_code_key unique (code);
