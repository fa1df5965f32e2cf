create table Users (ID int primary key, Name text);
create index IX_Name on Users (Name);
create table "Mixed" ("Id" int);
