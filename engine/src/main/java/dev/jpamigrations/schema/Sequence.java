package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of its own (one behind an identity column is part of that column).
 *
 * @param name its name
 * @param options how it counts
 * @param owner the column whose removal removes it ({@code serial}), or null
 * @param comment its comment, or null
 */
public record Sequence(
        ObjectName name,
        SequenceOptions options,
        @Nullable ColumnName owner,
        @Nullable String comment) {

    private static final String NEXT = "nextval('";

    /** Whether a column takes its default from it, as PostgreSQL prints that: {@code nextval('shop.orders_seq'::regclass)}. */
    public boolean isUsedBy(Column column) {
        String value = column.defaultValue();
        if (value == null || !value.startsWith(NEXT)) {
            return false;
        }
        String taken = value.substring(NEXT.length()).split("'", 2)[0].replace("\"", "");
        return taken.equals(name.name()) || taken.equals(name.namespace() + "." + name.name());
    }

    /** The same sequence with another comment. */
    public Sequence withComment(@Nullable String comment) {
        return new Sequence(name, options, owner, comment);
    }

    /** The same sequence, counting otherwise. */
    public Sequence withOptions(SequenceOptions options) {
        return new Sequence(name, options, owner, comment);
    }
}
