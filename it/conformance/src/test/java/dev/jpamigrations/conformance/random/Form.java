package dev.jpamigrations.conformance.random;

/** How a type is written, and with it what is annotated: its fields, its getters, or the components of a record. */
enum Form {
    FIELDS,
    PROPERTIES,
    RECORD
}
