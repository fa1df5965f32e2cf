copy a (x, y) from stdin;
1	it's; -- no comment
\N	two
\.
copy a from stdin with (format csv);
\.
copy a to stdout;
copy (select 1 from stdin) to '/tmp/x';
select 1;
