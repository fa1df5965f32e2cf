package dev.jpamigrations.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The SQL type of a column. A foreign key's column has the very type of the column that it refers to.
 *
 * @param jdbc the JDBC type
 * @param size its facets
 * @param definition the text of {@code columnDefinition} that stands instead of type and facets, or null
 * @param array whether it is an array of that type
 */
record ColumnType(JdbcType jdbc, Size size, @Nullable String definition, boolean array) {

    /** The type as Hibernate prints it. */
    String sql() {
        if (definition != null) {
            return definition;
        }
        return jdbc.render(size) + (array ? " array" : "");
    }

    /** The type without a {@code columnDefinition}; one of which only the text is known keeps it. */
    ColumnType withoutDefinition() {
        return jdbc == JdbcType.OTHER ? this : new ColumnType(jdbc, size, null, array);
    }

    ColumnType withDefinition(@Nullable String text) {
        return new ColumnType(jdbc, size, text, array);
    }

    /** The same with the length, precision and scale of another one of its kind. */
    ColumnType withSizeOf(ColumnType other) {
        return jdbc == other.jdbc ? new ColumnType(jdbc, other.size, definition, array) : this;
    }

    ColumnType withLength(long length) {
        return new ColumnType(jdbc, new Size(length, size.precision(), size.scale()), definition, array);
    }

    ColumnType withPrecision(int precision, int scale) {
        return new ColumnType(jdbc, new Size(size.length(), precision, scale), definition, array);
    }

    /** The size that decides where Hibernate puts the column in a composite key. */
    int bytes() {
        return array ? Integer.MAX_VALUE : jdbc.bytes(size);
    }

    /** The same where Hibernate looks at the value, which differs for doubles. */
    int valueBytes() {
        return !array && jdbc == JdbcType.DOUBLE ? jdbc.valueBytes() : bytes();
    }
}
