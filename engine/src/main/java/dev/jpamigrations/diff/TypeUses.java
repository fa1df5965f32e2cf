package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.TypeUse;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the columns that are of a type, or of arrays of it, on both sides of a comparison. */
final class TypeUses {

    private TypeUses() {}

    static List<TypeUse> of(UserDefinedType type, Schema from, Schema to) {
        List<TypeUse> uses = new ArrayList<>();
        for (Table table : to.tables()) {
            Optional<Table> before = from.table(table.name());
            for (Column column : table.columns()) {
                before.flatMap(t -> t.column(column.name()))
                        .filter(c -> c.type().equals(column.type()) && type.isUsedBy(c))
                        .ifPresent(c -> uses.add(new TypeUse(table.name(), c, column)));
            }
        }
        return uses;
    }
}
