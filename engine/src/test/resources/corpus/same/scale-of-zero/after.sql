create table t (a numeric(10,0), b numeric(5,0), c interval(3), d bit(1), e int[], f int[], g text[]);
