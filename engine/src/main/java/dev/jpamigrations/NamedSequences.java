package dev.jpamigrations;

import dev.jpamigrations.schema.Column;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.PrimaryKey;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.SequenceUse;
import dev.jpamigrations.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Tells from names which sequences of a catalog give the keys of which tables, where no model tells any more: Hibernate names a
 * sequence after its table ({@code StandardNamingStrategy#determineSequenceName}).
 */
final class NamedSequences {

    private static final String SUFFIX = "_seq";

    private NamedSequences() {}

    static List<SequenceUse> in(Schema catalog) {
        return catalog.sequences().stream()
                .filter(sequence -> sequence.owner() == null)
                .flatMap(sequence -> use(sequence, catalog).stream())
                .toList();
    }

    private static Optional<SequenceUse> use(Sequence sequence, Schema catalog) {
        String name = sequence.name().name();
        return catalog.tables().stream()
                .filter(table -> name.equals(table.name().name() + SUFFIX))
                .filter(table -> table.name().namespace().equals(sequence.name().namespace()))
                .findFirst()
                .flatMap(NamedSequences::key)
                .map(key -> new SequenceUse(sequence, key.name(), key.type()));
    }

    private record Key(ColumnName name, String type) {}

    private static Optional<Key> key(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null || key.columns().size() > 1) {
            return Optional.empty();
        }
        ObjectName name = table.name();
        return table.column(key.columns().get(0))
                .map((Column column) -> new Key(new ColumnName(name, column.name()), column.type()));
    }
}
