alter table g drop column z;
alter table g add column z integer generated always as ((p).zip) stored;
alter type place drop attribute land;
