select E'it\'s; one', e'\\'; select 'ends in \';
select U&'d\0061t\+000061;', U&"d;\0061";
select E'first \'; '
  'second \'; piece', B'101', X'1F;', N'n;';
select some_e'x;', $1, a$b, a$b$c from t where x = $2;
select $$one; $two$ two;$$ || $tag$ $$;$$ $tag$;
