create table t (a int constraint u unique, b int constraint v unique deferrable);
