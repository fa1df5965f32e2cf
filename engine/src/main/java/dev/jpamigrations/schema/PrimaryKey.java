package dev.jpamigrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param name its name; null leaves it to PostgreSQL ({@code <table>_pkey})
 * @param columns its columns in key order
 * @param include columns that its index carries beside the key
 * @param deferral when it is checked
 * @param comment its comment, or null
 */
public record PrimaryKey(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        Deferral deferral,
        @Nullable String comment) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A primary key that PostgreSQL names. */
    public static PrimaryKey of(List<String> columns) {
        return new PrimaryKey(null, columns, List.of(), Deferral.NOT_DEFERRABLE, null);
    }

    @Override
    public PrimaryKey withName(@Nullable String name) {
        return new PrimaryKey(name, columns, include, deferral, comment);
    }

    @Override
    public PrimaryKey withComment(@Nullable String comment) {
        return new PrimaryKey(name, columns, include, deferral, comment);
    }

    @Override
    public ObjectRef.Kind kind() {
        return ObjectRef.Kind.PRIMARY_KEY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }
}
