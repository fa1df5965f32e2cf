insert into users (name, role, age) values ('Ann', 'CLERK', 31), (null, null, null); insert into note values (1, 1), (2, null);
