package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.AlterEnumType.Use;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the columns that are of an enum type, or of arrays of it, on both sides of a comparison. */
final class EnumUses {

    private EnumUses() {}

    static List<Use> of(ObjectName type, Schema from, Schema to) {
        List<Use> uses = new ArrayList<>();
        for (Table table : to.tables()) {
            Optional<Table> before = from.table(table.name());
            for (Column column : table.columns()) {
                before.flatMap(t -> t.column(column.name()))
                        .filter(c -> c.type().equals(column.type()) && EnumType.isNamedBy(type, c.type()))
                        .ifPresent(c -> uses.add(new Use(table.name(), c, column)));
            }
        }
        return uses;
    }
}
