alter type place add attribute "Land" varchar(2);
comment on column place."Land" is 'code';
