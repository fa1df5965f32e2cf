create type state as enum ('A');
