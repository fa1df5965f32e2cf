create type state as enum ('A', 'B', 'C', 'D');
