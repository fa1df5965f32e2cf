package dev.jpamigrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name its name; null leaves it to PostgreSQL ({@code <table>_<columns>_key})
 * @param columns its columns in key order
 * @param include columns that its index carries beside the key
 * @param nullsDistinct whether two nulls are different values
 * @param deferral when it is checked
 * @param comment its comment, or null
 */
public record Unique(
        @Nullable String name,
        List<String> columns,
        List<String> include,
        boolean nullsDistinct,
        Deferral deferral,
        @Nullable String comment)
        implements Constraint {

    public Unique {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** An ordinary unique constraint. */
    public static Unique of(@Nullable String name, List<String> columns) {
        return new Unique(name, columns, List.of(), true, Deferral.NOT_DEFERRABLE, null);
    }

    @Override
    public Unique withName(@Nullable String name) {
        return new Unique(name, columns, include, nullsDistinct, deferral, comment);
    }

    @Override
    public Unique withComment(@Nullable String comment) {
        return new Unique(name, columns, include, nullsDistinct, deferral, comment);
    }

    @Override
    public ObjectRef.Kind kind() {
        return ObjectRef.Kind.UNIQUE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUnique(this);
    }
}
