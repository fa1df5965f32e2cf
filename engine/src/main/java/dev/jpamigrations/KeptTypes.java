package dev.jpamigrations;

import dev.jpamigrations.Provenance.Made;
import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes types that a team gave to columns below {@code -- migrations:keep} out of a comparison; the rest of these columns stays in it. */
final class KeptTypes {

    private KeptTypes() {}

    /** The schema as if these columns had the type that is asked for. Those that nobody asks for any more have their own. */
    static Schema asAskedFor(Schema replayed, Map<ObjectRef, Made> made, Schema model) {
        if (made.values().stream().noneMatch(Made::retyped)) {
            return replayed;
        }
        return replayed.withTables(replayed.tables().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .map(column -> isKept(made.get(ObjectRef.column(table.name(), column.name())))
                                ? asAskedFor(table, column, model)
                                : column)
                        .toList()))
                .toList());
    }

    private static boolean isKept(@Nullable Made how) {
        return how != null && how.retyped();
    }

    private static Column asAskedFor(Table table, Column column, Schema model) {
        return model.table(table.name())
                .flatMap(asked -> asked.column(column.name()))
                .map(asked -> column.withType(asked.type(), asked.collation()))
                .orElse(column);
    }
}
