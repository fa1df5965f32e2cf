create table t (a integer, b integer, c numeric(10,2), d timestamp(3), e json);
