insert into users (name, age, role) values ('Ann', 31, 'CLERK');
