create table z (x int);
create table a (x int constraint uk unique);
