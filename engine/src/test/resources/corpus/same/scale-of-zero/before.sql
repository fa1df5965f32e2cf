create table t (a numeric(10), b dec(5), c interval(3), d bit, e int[3], f int[][], g text[2][2]);
