package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Orders tables so that the target of a foreign key comes before the table that refers to it, as far as there is no cycle;
 * tables that do not depend on one another stand by name.
 */
final class TableOrder {

    private final Map<ObjectName, Table> waiting = new TreeMap<>();
    private final Set<ObjectName> placed = new LinkedHashSet<>();
    private final Set<ObjectName> open = new LinkedHashSet<>();

    private TableOrder(Collection<Table> tables) {
        tables.forEach(table -> waiting.put(table.name(), table));
    }

    /** The names, targets first. */
    static List<ObjectName> of(Collection<Table> tables) {
        TableOrder order = new TableOrder(tables);
        order.waiting.keySet().forEach(order::place);
        return new ArrayList<>(order.placed);
    }

    // A table that is met again while its own targets are being placed closes a cycle; its foreign key has to wait.
    private void place(ObjectName name) {
        Table table = waiting.get(name);
        if (table == null || placed.contains(name) || !open.add(name)) {
            return;
        }
        table.foreignKeys().stream().map(ForeignKey::target).sorted().forEach(this::place);
        placed.add(name);
    }
}
