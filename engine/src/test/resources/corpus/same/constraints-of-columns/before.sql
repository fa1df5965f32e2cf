create table p (id int primary key, code text unique);
create table t (a int unique, b int check (b > 0), c int references p, d text references p (code));
