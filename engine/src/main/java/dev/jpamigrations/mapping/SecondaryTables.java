package dev.jpamigrations.mapping;

/** Finds the table that {@code @Column(table)} or {@code @JoinColumn(table)} names. */
final class SecondaryTables {

    private SecondaryTables() {}

    static TableDraft of(Holder holder, String name, Property property) {
        if (name.isEmpty() || name.equalsIgnoreCase(holder.table().logical().text())) {
            return holder.table();
        }
        TableDraft secondary = find(holder.owner(), name);
        if (secondary == null) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the column names the table " + name + ", which is no secondary table of the entity.",
                    "Add @SecondaryTable(name = \"" + name + "\") to the entity, or correct the name.");
        }
        return secondary;
    }

    private static @org.jspecify.annotations.Nullable TableDraft find(EntityDraft entity, String name) {
        for (TableDraft table : entity.secondaryTables().values()) {
            if (table.logical().text().equalsIgnoreCase(name)) {
                return table;
            }
        }
        return null;
    }
}
