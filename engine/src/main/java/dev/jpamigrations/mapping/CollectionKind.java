package dev.jpamigrations.mapping;

import java.util.Map;
import java.util.Optional;

/** What a to-many attribute is declared as, which decides the key of its table. */
enum CollectionKind {
    /** May hold an element twice, in no order. */
    BAG,
    LIST,
    SET,
    MAP,
    ARRAY;

    private static final Map<String, CollectionKind> BY_TYPE = Map.of(
            "java.util.Collection", BAG,
            "java.util.List", LIST,
            "java.util.ArrayList", LIST,
            "java.util.Set", SET,
            "java.util.SortedSet", SET,
            "java.util.NavigableSet", SET,
            "java.util.Map", MAP,
            "java.util.SortedMap", MAP);

    /** The kind of a collection type of the JDK. */
    static Optional<CollectionKind> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
