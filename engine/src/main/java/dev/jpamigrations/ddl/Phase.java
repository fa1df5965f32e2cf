package dev.jpamigrations.ddl;

/** The order within one table. */
enum Phase {
    DROP_FOREIGN_KEY,
    DROP_INDEX,
    DROP_CONSTRAINT,
    DROP_GENERATED_COLUMN,
    /** Defaults and identities that hold on to a sequence or stand in the way of a type. */
    RELEASE_COLUMN,
    DROP_COLUMN,
    DROP_SEQUENCE,
    CREATE_SEQUENCE,
    CREATE_TABLE,
    ADD_COLUMN,
    /** Columns move to the new form of their type. */
    MOVE_COLUMN,
    ALTER_COLUMN,
    ADD_GENERATED_COLUMN,
    OWN_SEQUENCE,
    /** Counters move past what rows hold. */
    ADVANCE_SEQUENCE,
    ADD_CONSTRAINT,
    CREATE_INDEX,
    ADD_FOREIGN_KEY,
    COMMENT
}
