package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.Attribute;

/** How the attributes of a class are read (Jakarta Persistence 3.2, 2.3). */
enum Access {
    FIELD,
    PROPERTY;

    /** Whether a member is an attribute under this access; a record has components and neither of the two. */
    boolean takes(Attribute.Member member) {
        return switch (member) {
            case FIELD -> this == FIELD;
            case GETTER -> this == PROPERTY;
            case COMPONENT -> true;
        };
    }
}
