package dev.jpamigrations.mapping;

import org.jspecify.annotations.Nullable;

/** Finds the table that {@code @Column(table)} or {@code @JoinColumn(table)} names. */
final class SecondaryTables {

    private SecondaryTables() {}

    static TableDraft of(Holder holder, String written, Property property) {
        String name = Names.withoutQuotes(written);
        if (name.isEmpty() || name.equalsIgnoreCase(holder.table().logical().text())) {
            return holder.table();
        }
        TableDraft secondary = find(holder, name);
        if (secondary == null) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the column names the table " + name + ", which is no secondary table of the entity.",
                    "Add @SecondaryTable(name = \"" + name + "\") to the entity, or correct the name.");
        }
        return secondary;
    }

    /** What a table of TABLE_PER_CLASS repeats of a super class stays in the secondary table of that one. */
    private static @Nullable TableDraft find(Holder holder, String name) {
        for (EntityDraft entity = holder.owner(); entity != null; entity = holder.repeated() ? entity.parent() : null) {
            for (TableDraft table : entity.secondaryTables().values()) {
                if (table.logical().text().equalsIgnoreCase(name)) {
                    return table;
                }
            }
        }
        return null;
    }
}
