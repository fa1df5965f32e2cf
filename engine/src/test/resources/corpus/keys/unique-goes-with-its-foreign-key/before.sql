create table p (id int primary key, code text constraint p_code unique);
create table c (code text constraint c_p references p (code));
