insert into users (name, role, age) values ('Ann', 'CLERK', 31), (null, null, null);
