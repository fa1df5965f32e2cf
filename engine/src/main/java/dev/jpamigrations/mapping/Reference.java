package dev.jpamigrations.mapping;

import java.util.List;

/**
 * Columns that refer to those of another table.
 *
 * @param columns the columns
 * @param target the table that they refer to
 * @param targetColumns the columns there, pairwise
 * @param toPrimaryKey whether those are the target's key
 */
record Reference(List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targetColumns, boolean toPrimaryKey) {

    Reference {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
