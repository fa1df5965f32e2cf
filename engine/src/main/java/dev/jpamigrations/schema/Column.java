package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column. At most one of default, identity and generated is given.
 *
 * @param name its name
 * @param type its type as SQL; from a catalog, as {@code format_type} prints it
 * @param collation a collation other than the type's own, as SQL (quoted, qualified where needed), or null
 * @param nullable whether it accepts null
 * @param defaultValue its default as SQL, or null
 * @param identity set for an identity column
 * @param generated set for a generated column
 * @param comment its comment, or null
 */
public record Column(
        String name,
        String type,
        @Nullable String collation,
        boolean nullable,
        @Nullable String defaultValue,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String comment) {

    /** A column with a type and nothing else. */
    public static Column of(String name, String type, boolean nullable) {
        return new Column(name, type, null, nullable, null, null, null, null);
    }
}
