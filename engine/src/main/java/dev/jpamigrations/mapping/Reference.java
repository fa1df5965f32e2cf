package dev.jpamigrations.mapping;

import java.util.List;

/**
 * Columns that refer to those of another table.
 *
 * @param columns the columns
 * @param names what they are called here, which may differ in letter case from the name that whoever came first gave them
 * @param target the table that they refer to
 * @param targetColumns the columns there, pairwise
 * @param toPrimaryKey whether those are the target's key
 */
record Reference(
        List<ColumnDraft> columns,
        List<Identifier> names,
        TableDraft target,
        List<ColumnDraft> targetColumns,
        boolean toPrimaryKey) {

    Reference {
        columns = List.copyOf(columns);
        names = List.copyOf(names);
        targetColumns = List.copyOf(targetColumns);
    }

    /** By columns that others have made. */
    static Reference by(
            List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targetColumns, boolean toPrimaryKey) {
        List<Identifier> names = columns.stream().map(ColumnDraft::name).toList();
        return new Reference(columns, names, target, targetColumns, toPrimaryKey);
    }

    /**
     * Whether the key of a collection gets a foreign key for it: to columns other than the primary key only from Hibernate 7
     * ({@code Collection#createForeignKeys}).
     */
    boolean canBeConstrained(BindingContext context) {
        return toPrimaryKey || context.hibernate().isAtLeast(7, 0);
    }
}
