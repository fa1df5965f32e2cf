create table t (a int constraint u unique deferrable, b int constraint v unique deferrable initially deferred);
