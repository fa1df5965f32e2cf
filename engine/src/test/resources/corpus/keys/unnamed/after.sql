create table p (id int primary key, code text);
create table c (a int references p, b int unique, code text check (code <> ''), foreign key (b) references p on delete cascade, unique (a, b));
