package dev.jpamigrations.ddl;

/** The order of the whole: what must be gone or there before anything of the next stage runs. */
enum Stage {
    /** Foreign keys and ownerships that hold on to something that goes or is rebuilt. */
    RELEASE,
    DROP_TABLES,
    /** Indexes, constraints and sequences whose name something else takes. */
    FREE_NAMES,
    NAMESPACES,
    /** Types: enum types first, then composite ones, each after the types of its attributes. */
    TYPES,
    SEQUENCES,
    /** Table by table, in the order of {@link Phase}. */
    TABLES,
    /** Foreign keys that had to wait for their target. */
    FOREIGN_KEYS,
    /** Types and sequences that no table needs any more. */
    LEFTOVERS,
    DROP_NAMESPACES
}
