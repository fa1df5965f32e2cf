create type state as enum ('B');
alter type state add value 'D';
alter type state add value 'A' before 'B';
alter type state add value 'C' after 'B';
