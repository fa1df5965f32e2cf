package dev.jpamigrations.diff.rename;

import dev.jpamigrations.schema.Column;
import java.util.List;
import java.util.Set;

/** Types of which one is often made into another while the values stay: a text becomes longer, a number larger. */
final class TypeFamily {

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("character varying", "character", "text"),
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("date", "timestamp without time zone", "timestamp with time zone"),
            Set.of("json", "jsonb"));

    private TypeFamily() {}

    /** Whether the values of the one column could be those of the other: both ordinary, or both generated. */
    static boolean alike(Column one, Column other) {
        boolean sameKind = (one.generated() == null) == (other.generated() == null);
        return sameKind && alike(one.baseType(), other.baseType());
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }
}
