comment on constraint c_p on c is 'old';
alter table c rename constraint c_p to fk7x2;
