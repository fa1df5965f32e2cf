insert into customer (name) values ('Ann'), ('Bob');
