package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Sequence;
import dev.jpamigrations.schema.Table;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a database holds and no entity asks for. */
final class Leftovers {

    private Leftovers() {}

    /** A sequence behind a column ({@code serial}) goes where the column's default goes, and a column with its keys. */
    static Set<ObjectRef> of(Side live, Side wanted) throws SQLException {
        List<Change> changes = CatalogComparison.between(live, wanted);
        Map<ObjectRef, Change> removals = new Removals(changes, live.schema(), object -> false).where(object -> true);
        Set<ObjectRef> leftovers = new HashSet<>(removals.keySet());
        removals.forEach((object, change) -> {
            if (change instanceof DropSequence drop && isOwned(drop.sequence(), wanted.schema())) {
                leftovers.remove(object);
            }
        });
        live.schema().tables().stream()
                .flatMap(table -> needed(table, leftovers))
                .forEach(leftovers::remove);
        return leftovers;
    }

    private static boolean isOwned(Sequence sequence, Schema wanted) {
        return sequence.owner() != null
                && wanted.table(sequence.owner().table()).isPresent();
    }

    /** Columns of keys and indexes that an entity asks for in another form. */
    private static Stream<ObjectRef> needed(Table table, Set<ObjectRef> leftovers) {
        if (leftovers.contains(ObjectRef.table(table.name()))) {
            return Stream.empty();
        }
        Table asked = table.without(leftovers::contains);
        Stream<String> keys = Stream.concat(
                Stream.ofNullable(asked.primaryKey()).flatMap(key -> key.columns().stream()),
                asked.uniques().stream().flatMap(unique -> unique.columns().stream()));
        Stream<String> others = Stream.concat(
                asked.foreignKeys().stream().flatMap(key -> key.columns().stream()),
                asked.indexes().stream()
                        .flatMap(index -> index.keys().stream())
                        .flatMap(key -> Stream.ofNullable(key.column())));
        return Stream.concat(keys, others).map(column -> ObjectRef.column(table.name(), column));
    }
}
