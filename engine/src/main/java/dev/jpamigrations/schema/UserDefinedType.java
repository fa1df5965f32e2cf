package dev.jpamigrations.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type of its own that columns can have (PostgreSQL manual, CREATE TYPE). */
public sealed interface UserDefinedType permits EnumType, CompositeType {

    /** Its name. */
    ObjectName name();

    /** Its comment, or null. */
    @Nullable
    String comment();

    /** Points at it. */
    ObjectRef ref();

    /**
     * Whether the printed type of a column or an attribute is this one, or an array of it. {@code format_type} prints a type of the
     * default namespace unqualified, and quotes where it must.
     */
    default boolean isNamedBy(String printed) {
        String element = printed.endsWith("[]") ? printed.substring(0, printed.length() - 2) : printed;
        return element.replace("\"", "").equals(name().toString());
    }

    /** Whether a column has this type, or an array of it. */
    default boolean isUsedBy(Column column) {
        return isNamedBy(column.type());
    }

    /** Those of the types that columns have, and that attributes of these types have. */
    static Set<UserDefinedType> of(Collection<Column> columns, Collection<UserDefinedType> types) {
        Set<UserDefinedType> used = new LinkedHashSet<>();
        types.stream()
                .filter(type -> columns.stream().anyMatch(type::isUsedBy))
                .forEach(type -> addTo(used, type, types));
        return used;
    }

    private static void addTo(Set<UserDefinedType> used, UserDefinedType type, Collection<UserDefinedType> types) {
        if (used.add(type) && type instanceof CompositeType composite) {
            types.stream().filter(composite::uses).forEach(inner -> addTo(used, inner, types));
        }
    }
}
