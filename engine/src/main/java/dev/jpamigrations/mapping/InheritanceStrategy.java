package dev.jpamigrations.mapping;

/** How a hierarchy of entities is laid out in tables. */
enum InheritanceStrategy {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
}
