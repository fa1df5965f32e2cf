create type state as enum ('B', 'D');
