package dev.jpamigrations.ddl;

/** The order of the whole: what must be gone or there before anything of the next stage runs. */
enum Stage {
    /** Foreign keys and ownerships that hold on to something that goes or is rebuilt. */
    RELEASE,
    DROP_TABLES,
    NAMESPACES,
    TYPES,
    SEQUENCES,
    /** Table by table, in the order of {@link Phase}. */
    TABLES,
    /** Foreign keys that had to wait for their target. */
    FOREIGN_KEYS,
    /** Types, sequences and namespaces that no table needs any more. */
    LEFTOVERS
}
