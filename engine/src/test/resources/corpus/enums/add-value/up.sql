alter type color add value 'BLUE' before 'RED';
alter type color add value 'WHITE';
