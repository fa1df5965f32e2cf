create table u (m text);
