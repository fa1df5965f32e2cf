create table p (id int primary key, code text unique, other text constraint p_other unique);
create table c (a int, code text references p (code), other text references p (other));
