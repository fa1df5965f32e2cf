alter type state rename to state_old;
create type state as enum ('NEW', 'OLD');
drop type state_old;
