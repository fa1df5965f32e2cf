/* outer /* inner; */ still; outer */
select 1 -- a remark; with a semicolon
  , 2 /* another; */;
select 3 --- minus minus minus;
  - 4;
select '--', '/*', "--;" from t; -- behind
