alter type state rename to state_old;
create type state as enum ('B', 'D');
drop type state_old;
