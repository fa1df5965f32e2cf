package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ForeignKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key in the making.
 *
 * @param columns its columns
 * @param names what they are called where it is asked for
 * @param target the table that it refers to
 * @param targetColumns the columns there, pairwise
 * @param toPrimaryKey whether those are the target's key
 * @param name its name, or null for the hashed one
 * @param definition the SQL text that stands for the whole of it, or null
 * @param options SQL text that follows all else, or null
 * @param onDelete what a delete of the target does
 */
record ForeignKeyDraft(
        List<ColumnDraft> columns,
        List<Identifier> names,
        TableDraft target,
        List<ColumnDraft> targetColumns,
        boolean toPrimaryKey,
        @Nullable String name,
        @Nullable String definition,
        @Nullable String options,
        ForeignKey.Action onDelete) {

    ForeignKeyDraft {
        columns = List.copyOf(columns);
        names = List.copyOf(names);
        targetColumns = List.copyOf(targetColumns);
    }

    static ForeignKeyDraft of(Reference reference, ForeignKeySpec spec) {
        return new ForeignKeyDraft(
                reference.columns(),
                reference.names(),
                reference.target(),
                reference.targetColumns(),
                reference.toPrimaryKey(),
                spec.name(),
                spec.definition(),
                spec.options(),
                spec.onDelete());
    }

    /**
     * Whether Hibernate takes both for one: the same columns that refer to a primary key, whosever it is, or to the same
     * other columns ({@code Table.ForeignKeyKey}).
     */
    boolean isSameReference(ForeignKeyDraft other) {
        return columns.equals(other.columns)
                && toPrimaryKey == other.toPrimaryKey
                && (toPrimaryKey || targetColumns.equals(other.targetColumns));
    }

    /** This reference from a table that repeats the columns: neither name nor action come along. */
    ForeignKeyDraft repeatedWith(List<ColumnDraft> repeated) {
        return new ForeignKeyDraft(
                repeated,
                names,
                target,
                targetColumns,
                toPrimaryKey,
                null,
                definition,
                options,
                ForeignKey.Action.NO_ACTION);
    }

    /**
     * This reference, asked for once more: a name takes the place of this one's, and the action does even where there is
     * none ({@code Table#createForeignKey}, {@code SimpleValue#createForeignKeyOfEntity}).
     */
    ForeignKeyDraft mergedWith(ForeignKeyDraft other) {
        return new ForeignKeyDraft(
                columns,
                names,
                target,
                targetColumns,
                toPrimaryKey,
                other.name != null ? other.name : name,
                definition,
                options,
                other.onDelete);
    }
}
