insert into client (id, city) values (nextval('client_seq'), 'Ulm'); insert into bill (id, client_id) values (1, 1);
