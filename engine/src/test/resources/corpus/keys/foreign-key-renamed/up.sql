alter table c rename constraint fk7x2 to c_p;
comment on constraint c_p on c is 'new';
