package dev.jpamigrations.ownership;

import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Foreign keys of a history's tables to tables that no revision makes yet, because their history comes later. They wait for the
 * generation that finds the table, so that all revisions apply from nothing, whatever refers to what in a circle.
 *
 * @param schema the history's part of the model without them
 * @param waiting what waits, by table
 */
public record LateForeignKeys(Schema schema, List<Waiting> waiting) {

    /**
     * A foreign key that waits.
     *
     * @param table its table
     * @param foreignKey the foreign key
     */
    public record Waiting(ObjectName table, ForeignKey foreignKey) {}

    public LateForeignKeys {
        waiting = List.copyOf(waiting);
    }

    /**
     * Parts them from the rest.
     *
     * @param wanted the history's part of the model
     * @param replayed what the revisions in reach make
     */
    public static LateForeignKeys in(Schema wanted, Schema replayed) {
        Set<ObjectName> there = new HashSet<>();
        wanted.tables().stream().map(Table::name).forEach(there::add);
        replayed.tables().stream().map(Table::name).forEach(there::add);
        List<Waiting> waiting = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Table table : wanted.tables()) {
            List<ForeignKey> kept = new ArrayList<>();
            for (ForeignKey foreignKey : table.foreignKeys()) {
                if (there.contains(foreignKey.target())) {
                    kept.add(foreignKey);
                } else {
                    waiting.add(new Waiting(table.name(), foreignKey));
                }
            }
            tables.add(table.withForeignKeys(kept));
        }
        return new LateForeignKeys(wanted.withTables(tables), waiting);
    }
}
