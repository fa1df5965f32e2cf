comment on type e is 'E';
comment on sequence q is 'Q';
comment on constraint pk on t is 'pk';
comment on constraint u on t is null;
comment on constraint f on t is 'F';
comment on constraint k on t is 'K';
comment on index i is 'I';
