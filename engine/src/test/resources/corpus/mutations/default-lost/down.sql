alter table invoice alter column lines drop default;
