package dev.jpamigrations.schema;

/** When a constraint is checked (PostgreSQL manual, SET CONSTRAINTS). */
public enum Deferral {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
