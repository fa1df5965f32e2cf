package dev.jpamigrations.registry;

/** What a managed type is to Jakarta Persistence (specification 3.1, chapter 2). */
public enum ManagedKind {
    ENTITY,
    MAPPED_SUPERCLASS,
    EMBEDDABLE,
    CONVERTER,
    /** A class that an {@code @IdClass} names. */
    ID_CLASS
}
