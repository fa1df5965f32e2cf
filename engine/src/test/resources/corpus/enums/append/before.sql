create type state as enum ('NEW', 'OLD');
