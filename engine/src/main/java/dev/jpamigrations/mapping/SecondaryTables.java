package dev.jpamigrations.mapping;

import org.jspecify.annotations.Nullable;

/** Finds the table that {@code @Column(table)} or {@code @JoinColumn(table)} names. */
final class SecondaryTables {

    private SecondaryTables() {}

    /**
     * The holder's own table is known by its name in the database alone, in the very case of it; only names of secondary
     * tables are also looked for as they are written ({@code AnnotatedColumns#isSecondary}, {@code #getJoin}).
     */
    static TableDraft of(Holder holder, String written, Property property) {
        String name = Names.withoutQuotes(written);
        String own = holder.table().name().text();
        if (name.isEmpty() || written.equals(own)) {
            return holder.table();
        }
        TableDraft secondary = find(holder, name);
        if (secondary == null) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the column names the table " + name + ", which is no secondary table of the entity.",
                    "Add @SecondaryTable(name = \"" + name + "\") to the entity, or correct the name; the entity's own"
                            + " table is " + own + " to Hibernate.");
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
