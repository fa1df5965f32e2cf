alter index "IDX7x""2" rename to "IDX8";
comment on index "IDX8" is 'it''s';
