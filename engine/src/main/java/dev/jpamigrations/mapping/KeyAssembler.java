package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.Deferral;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The primary key and the unique constraints of a finished draft ({@code Table#cleanseUniqueKeyMap}). */
final class KeyAssembler {

    private KeyAssembler() {}

    /** The columns of a table's key in the order of the key: one that repeats a super class's table has the very key of that. */
    static List<ColumnDraft> keyColumns(TableDraft table) {
        TableDraft keyed = table;
        while (keyed.included().isPresent()) {
            keyed = keyed.included().get();
        }
        List<ColumnDraft> sorted =
                keyed.primaryKey().stream().sorted(ColumnOrder.STANDARD).toList();
        return orderingUnique(keyed).map(UniqueDraft::columns).orElse(names(sorted)).stream()
                .flatMap(name -> table.column(name).stream())
                .toList();
    }

    /** The key. */
    static @Nullable PrimaryKey primaryKey(TableDraft table) {
        if (table.primaryKey().isEmpty()) {
            return null;
        }
        String name = orderingUnique(table)
                .flatMap(unique -> Optional.ofNullable(catalogName(unique.name())))
                .orElse(null);
        return new PrimaryKey(name, catalogNames(names(keyColumns(table))), List.of(), Deferral.NOT_DEFERRABLE, null);
    }

    /**
     * A unique constraint over the very columns of the key is no other constraint; it orders the key, and names it
     * ({@code PrimaryKey#setOrderingUniqueKey}).
     */
    private static Optional<UniqueDraft> orderingUnique(TableDraft table) {
        List<Identifier> key = names(table.primaryKey());
        return table.uniques().stream().filter(unique -> unique.isOver(key)).reduce((first, last) -> last);
    }

    /**
     * The unique constraints. One that only follows from attributes gives way to any other over the same columns, and one
     * over a single column to the word {@code unique} at the column ({@code CreateTableUniqueDelegate}).
     *
     * @param columns the table's columns in order
     */
    static List<Unique> uniques(TableDraft table, List<ColumnDraft> columns) {
        // a key that belongs to the super class's table replaces no constraint of this one
        List<Identifier> key = table.included().isPresent() ? List.of() : names(table.primaryKey());
        List<Unique> uniques = new ArrayList<>();
        for (ColumnDraft column : columns) {
            if (column.isUnique() && !table.primaryKey().equals(List.of(column))) {
                uniques.add(Unique.of(null, List.of(column.name().catalogName())));
            }
        }
        List<UniqueDraft> kept = new ArrayList<>(table.uniques());
        kept.removeIf(unique -> !unique.explicit()
                && kept.stream().anyMatch(other -> !other.equals(unique) && other.isOver(unique.columns())));
        kept.removeIf(unique -> unique.isOver(key) || isAtColumn(table, unique));
        kept.forEach(unique -> uniques.add(Unique.of(catalogName(unique.name()), catalogNames(unique.columns()))));
        return uniques;
    }

    /** Whether columns are those of the primary key or of a unique constraint, in whatever order. */
    static boolean isKey(TableDraft table, List<ColumnDraft> columns) {
        return Set.copyOf(table.primaryKey()).equals(Set.copyOf(columns))
                || (columns.size() == 1 && columns.get(0).isUnique())
                || table.uniques().stream().anyMatch(unique -> unique.isOver(names(columns)));
    }

    private static boolean isAtColumn(TableDraft table, UniqueDraft unique) {
        return unique.columns().size() == 1
                && table.column(unique.columns().get(0))
                        .filter(ColumnDraft::isUnique)
                        .isPresent();
    }

    private static List<Identifier> names(List<ColumnDraft> columns) {
        return columns.stream().map(ColumnDraft::name).toList();
    }

    private static List<String> catalogNames(List<Identifier> names) {
        return names.stream().map(Identifier::catalogName).toList();
    }

    private static @Nullable String catalogName(@Nullable Identifier name) {
        return name == null ? null : name.catalogName();
    }
}
