insert into users (name, role) values ('Ann', 'CLERK'), ('Ben', null);
