insert into users (name, age, role) values ('Ann', 31, 'CLERK'), (null, 44, null);
