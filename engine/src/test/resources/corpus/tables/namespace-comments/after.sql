create schema a;
comment on schema a is 'new';
create schema b;
comment on schema b is 'b';
