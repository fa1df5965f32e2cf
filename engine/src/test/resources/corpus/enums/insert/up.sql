alter type state add value 'A' before 'B';
alter type state add value 'C' before 'D';
alter type state add value 'E';
