package dev.jpamigrations.mapping;

import java.util.Optional;

/**
 * What is asked of a column: {@code @Column}, {@code @MapKeyColumn} or {@code @OrderColumn}, or nothing at all.
 *
 * @param written whether an annotation asks
 * @param name the name, empty for the implicit one
 * @param definition {@code columnDefinition}, empty for none
 * @param table the secondary table, empty for the main one
 * @param length in characters
 * @param precision decimal digits, 0 for none
 * @param scale digits after the point
 * @param secondPrecision digits of a second, -1 for the default
 * @param nullable as written, true where it is not
 * @param unique {@code unique}
 * @param source the annotation, for what is not a matter of the type
 */
record ColumnSpec(
        boolean written,
        String name,
        String definition,
        String table,
        long length,
        int precision,
        int scale,
        int secondPrecision,
        boolean nullable,
        boolean unique,
        Optional<AnnotationView> source) {

    static final ColumnSpec NONE =
            new ColumnSpec(false, "", "", "", Size.DEFAULT_LENGTH, 0, 0, -1, true, false, Optional.empty());

    static ColumnSpec of(AnnotationView column) {
        return new ColumnSpec(
                true,
                column.text("name"),
                column.text("columnDefinition"),
                column.text("table"),
                column.whole("length", Size.DEFAULT_LENGTH),
                (int) column.whole("precision", 0),
                (int) column.whole("scale", 0),
                (int) column.whole("secondPrecision", -1),
                column.flag("nullable", true),
                column.flag("unique", false),
                Optional.of(column));
    }

    static ColumnSpec of(Optional<AnnotationView> column) {
        return column.map(ColumnSpec::of).orElse(NONE);
    }

    ColumnSpec withName(String other) {
        return new ColumnSpec(
                written, other, definition, table, length, precision, scale, secondPrecision, nullable, unique, source);
    }

    ColumnSpec withDefinition(String other) {
        return new ColumnSpec(
                written, name, other, table, length, precision, scale, secondPrecision, nullable, unique, source);
    }

    ColumnSpec withSecondPrecision(int digits) {
        return new ColumnSpec(
                written, name, definition, table, length, precision, scale, digits, nullable, unique, source);
    }

    ColumnSpec withNullable(boolean accepts) {
        return new ColumnSpec(
                written, name, definition, table, length, precision, scale, secondPrecision, accepts, unique, source);
    }
}
