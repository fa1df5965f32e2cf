create table t (a text, b bigint constraint k check (b > 0), constraint l check (a <> '' and b < 100));
create index i on t ((a || 'x')) where b > 0;
