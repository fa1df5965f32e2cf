package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ForeignKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key in the making.
 *
 * @param columns its columns
 * @param target the table that it refers to
 * @param targetColumns the columns there, pairwise
 * @param name its name, or null for the hashed one
 * @param onDelete what a delete of the target does
 */
record ForeignKeyDraft(
        List<ColumnDraft> columns,
        TableDraft target,
        List<ColumnDraft> targetColumns,
        @Nullable String name,
        ForeignKey.Action onDelete) {

    ForeignKeyDraft {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    static ForeignKeyDraft of(Reference reference, ForeignKeySpec spec) {
        return new ForeignKeyDraft(
                reference.columns(), reference.target(), reference.targetColumns(), spec.name(), spec.onDelete());
    }

    boolean isSameReference(ForeignKeyDraft other) {
        return columns.equals(other.columns) && target == other.target && targetColumns.equals(other.targetColumns);
    }

    /** The same reference, with what the other one says about it beyond this. */
    ForeignKeyDraft mergedWith(ForeignKeyDraft other) {
        return new ForeignKeyDraft(
                columns,
                target,
                targetColumns,
                other.name != null ? other.name : name,
                other.onDelete != ForeignKey.Action.NO_ACTION ? other.onDelete : onDelete);
    }
}
