create table z (
    id integer not null,
    constraint z_pkey primary key (id)
);
create table m (
    id integer not null,
    z integer,
    constraint m_pkey primary key (id),
    constraint m_z_fkey foreign key (z) references z (id)
);
create table a (
    id integer not null,
    m integer,
    z integer,
    constraint a_pkey primary key (id),
    constraint a_m_fkey foreign key (m) references m (id),
    constraint a_z_fkey foreign key (z) references z (id)
);
