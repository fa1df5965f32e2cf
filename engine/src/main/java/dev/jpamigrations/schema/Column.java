package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column. At most one of default, identity and generated is given.
 *
 * @param name its name
 * @param type its type as SQL; from a catalog, as {@code format_type} prints it
 * @param collation a collation other than the type's own, as SQL (quoted, qualified where needed), or null
 * @param nullable whether it accepts null
 * @param notNullName the name that a person gave its not-null constraint (PostgreSQL 18), or null
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
        @Nullable String notNullName,
        @Nullable String defaultValue,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String comment) {

    /** A column with a type and nothing else. */
    public static Column of(String name, String type, boolean nullable) {
        return new Column(name, type, null, nullable, null, null, null, null, null);
    }

    /** Its type without length, precision and scale: {@code numeric} of {@code numeric(10,2)}. */
    public String baseType() {
        return type.replaceAll("\\([^)]*\\)", "");
    }

    /** Whether it is null in a row for which nobody gives it a value. */
    public boolean isNullUnlessGiven() {
        return defaultValue == null && identity == null && generated == null;
    }

    /** Whether somebody must give a value to each row. */
    public boolean mustBeGiven() {
        return !nullable && isNullUnlessGiven();
    }

    /** The same column under another name. */
    public Column withName(String name) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }

    /** The same column of another type. */
    public Column withType(String type, @Nullable String collation) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }

    /** The same column, accepting null or not. */
    public Column withNullable(boolean nullable, @Nullable String notNullName) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }

    /** The same column with another default. */
    public Column withDefault(@Nullable String defaultValue) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }

    /** The same column as an identity column, or as none. */
    public Column withIdentity(@Nullable Identity identity) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }

    /** The same column as a generated column, or as none. */
    public Column withGenerated(@Nullable Generated generated) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }

    /** The same column with another comment. */
    public Column withComment(@Nullable String comment) {
        return new Column(name, type, collation, nullable, notNullName, defaultValue, identity, generated, comment);
    }
}
