create table z (x int constraint uk unique);
create table a (x int);
