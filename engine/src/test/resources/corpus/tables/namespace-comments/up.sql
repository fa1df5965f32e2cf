comment on schema a is 'new';
comment on schema b is 'b';
drop schema c;
