alter type state add value 'SENT';
