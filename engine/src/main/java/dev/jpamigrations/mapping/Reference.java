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

    /**
     * Whether the key of a collection gets a foreign key for it: to columns other than the primary key only from Hibernate 7
     * ({@code Collection#createForeignKeys}).
     */
    boolean canBeConstrained(BindingContext context) {
        return toPrimaryKey || context.hibernate().isAtLeast(7, 0);
    }
}
