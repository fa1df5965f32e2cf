package dev.jpamigrations.ownership;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that a history's model no longer asks for, while tables of others still refer to them. They go when those references have
 * gone.
 *
 * @param tables the tables
 */
public record StillReferenced(List<Table> tables) {

    public StillReferenced {
        tables = List.copyOf(tables);
    }

    /**
     * Finds them.
     *
     * @param dropped the tables that are to go
     * @param everything what the revisions of all histories make together
     */
    public static StillReferenced in(List<Table> dropped, Schema everything) {
        Set<ObjectName> going = dropped.stream().map(Table::name).collect(Collectors.toSet());
        Set<ObjectName> referenced = everything.tables().stream()
                .filter(table -> !going.contains(table.name()))
                .flatMap(table -> table.foreignKeys().stream())
                .map(ForeignKey::target)
                .collect(Collectors.toSet());
        return new StillReferenced(dropped.stream()
                .filter(table -> referenced.contains(table.name()))
                .toList());
    }

    /** Their names. */
    public List<ObjectName> names() {
        return tables.stream().map(Table::name).toList();
    }

    /** A schema with them. */
    public Schema with(Schema schema) {
        List<Table> all = new ArrayList<>(schema.tables());
        all.addAll(tables);
        return schema.withTables(all);
    }

    /** Whether a change would drop one of them. */
    public boolean isDropOf(Change change) {
        return change instanceof DropTable drop && names().contains(drop.table().name());
    }
}
