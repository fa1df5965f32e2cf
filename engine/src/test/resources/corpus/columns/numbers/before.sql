create table t (a numeric, b numeric(10,2), c numeric(10,2), d numeric(10,2), e real, f smallint, g bigint, h numeric(5));
