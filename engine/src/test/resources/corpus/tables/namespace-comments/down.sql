create schema c;
comment on schema c is 'gone with it';
comment on schema b is null;
comment on schema a is 'old';
