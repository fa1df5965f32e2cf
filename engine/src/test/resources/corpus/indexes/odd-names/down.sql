comment on index "IDX8" is null;
alter index "IDX8" rename to "IDX7x""2";
