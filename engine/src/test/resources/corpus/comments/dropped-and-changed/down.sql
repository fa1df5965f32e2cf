comment on sequence q is 'q';
comment on type e is 'e';
comment on index i is 'i';
comment on constraint k on t is 'k';
comment on constraint f on t is 'f';
comment on constraint u on t is 'u';
comment on constraint pk on t is null;
