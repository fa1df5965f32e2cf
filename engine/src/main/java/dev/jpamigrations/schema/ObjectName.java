package dev.jpamigrations.schema;

import java.util.Comparator;

/**
 * The name of a table, sequence, type or index, as it stands in the catalog: folded and unquoted.
 *
 * @param namespace the schema's name; {@link #DEFAULT_NAMESPACE} where nothing else is said
 * @param name the object's own name
 */
public record ObjectName(String namespace, String name) implements Comparable<ObjectName> {

    /** The namespace of an object that is named without one. Its objects are printed unqualified. */
    public static final String DEFAULT_NAMESPACE = "public";

    private static final Comparator<ObjectName> ORDER =
            Comparator.comparing(ObjectName::namespace).thenComparing(ObjectName::name);

    /** An object of the default namespace. */
    public static ObjectName of(String name) {
        return new ObjectName(DEFAULT_NAMESPACE, name);
    }

    /** Whether the object is in the default namespace. */
    public boolean isDefault() {
        return namespace.equals(DEFAULT_NAMESPACE);
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }

    /** {@code name}, or {@code namespace.name} outside the default namespace; for people, not for SQL. */
    @Override
    public String toString() {
        return isDefault() ? name : namespace + "." + name;
    }
}
