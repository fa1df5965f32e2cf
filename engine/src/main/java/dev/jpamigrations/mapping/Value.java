package dev.jpamigrations.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an attribute is stored.
 *
 * @param property the attribute
 * @param table the table of its columns; of a collection, the table that holds its elements
 * @param columns its columns; of a collection, those of its elements
 * @param key of a collection, the columns that refer to its owner; else empty
 * @param target the entity that it refers to, or null
 * @param references of a collection with a table of its own, what the table refers to: the element first, then the owner
 */
record Value(
        Property property,
        TableDraft table,
        List<ColumnDraft> columns,
        List<ColumnDraft> key,
        @Nullable EntityDraft target,
        List<Reference> references) {

    Value {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    static Value of(Property property, TableDraft table, List<ColumnDraft> columns) {
        return new Value(property, table, columns, List.of(), null, List.of());
    }
}
