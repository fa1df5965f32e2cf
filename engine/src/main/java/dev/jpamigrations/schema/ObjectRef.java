package dev.jpamigrations.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Points at one object of a schema, for origins, messages and answers of the user.
 *
 * @param kind the kind of object
 * @param object the table, sequence, type or namespace; for a part of a table, the table
 * @param member the column, constraint or index, null for the object itself
 */
public record ObjectRef(
        Kind kind, ObjectName object, @Nullable String member) {

    /** Kinds of objects. */
    public enum Kind {
        /** What users and SQL call a schema; {@link Schema} is all that a database holds. */
        NAMESPACE,
        ENUM_TYPE,
        COMPOSITE_TYPE,
        SEQUENCE,
        TABLE,
        COLUMN,
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        INDEX;

        /** {@code foreign key}, {@code schema}: the kind as users call it. */
        public String word() {
            return this == NAMESPACE
                    ? "schema"
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A table. */
    public static ObjectRef table(ObjectName table) {
        return new ObjectRef(Kind.TABLE, table, null);
    }

    /** A column. */
    public static ObjectRef column(ObjectName table, String column) {
        return new ObjectRef(Kind.COLUMN, table, column);
    }

    /** {@code users.email}, {@code users}: its name without its kind. */
    public String path() {
        return object + (member == null ? "" : "." + member);
    }

    /** {@code column users.email}, {@code table users}. */
    @Override
    public String toString() {
        return kind.word() + " " + path();
    }
}
