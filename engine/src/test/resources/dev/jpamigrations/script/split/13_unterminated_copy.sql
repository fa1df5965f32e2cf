copy a from stdin;
1
2
