alter type state add value 'PAID';
alter type state add value 'SENT';
