package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.Creation;
import dev.jpamigrations.diff.Change.DropCompositeType;
import dev.jpamigrations.diff.Change.DropEnumType;
import dev.jpamigrations.diff.Change.DropIndex;
import dev.jpamigrations.diff.Change.DropNamespace;
import dev.jpamigrations.diff.Change.DropSequence;
import dev.jpamigrations.diff.Change.DropTable;
import dev.jpamigrations.diff.Change.Removal;
import dev.jpamigrations.schema.ColumnName;
import dev.jpamigrations.schema.EnumType;
import dev.jpamigrations.schema.Index;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.ObjectRef.Kind;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.UserDefinedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes take away for good; what is only made anew is not among it. */
final class Removals {

    private final List<Change> removals;
    private final Schema from;
    private final Predicate<ObjectRef> alone;

    /**
     * @param changes a difference
     * @param from the schema that they start from, with what is left alone
     * @param alone what is left alone already
     */
    Removals(List<Change> changes, Schema from, Predicate<ObjectRef> alone) {
        Set<ObjectRef> made = changes.stream()
                .filter(Creation.class::isInstance)
                .map(Change::subject)
                .collect(Collectors.toSet());
        this.removals = changes.stream()
                .filter(Removal.class::isInstance)
                .filter(change -> !made.contains(change.subject()))
                .toList();
        this.from = from;
        this.alone = alone;
    }

    /** Those of objects that are somebody's, and of namespaces in which something stays that is left alone. */
    Map<ObjectRef, Change> where(Predicate<ObjectRef> owned) {
        Map<ObjectRef, Change> found = new LinkedHashMap<>();
        removals.stream()
                .filter(change -> owned.test(change.subject()) || isInhabited(change))
                .forEach(change -> found.put(change.subject(), change));
        return found;
    }

    private boolean isInhabited(Change change) {
        return change instanceof DropNamespace drop
                && Stream.of(
                                from.tables().stream().map(table -> ObjectRef.table(table.name())),
                                from.sequences().stream().map(each -> new ObjectRef(Kind.SEQUENCE, each.name(), null)),
                                from.types().stream().map(UserDefinedType::ref))
                        .flatMap(each -> each)
                        .filter(alone)
                        .anyMatch(object -> object.object()
                                .namespace()
                                .equals(drop.namespace().name()));
    }

    /**
     * Whether an entity could have asked for what goes. Tables of a team's own, and what belongs to them, are none of these, nor are
     * composite types, which functions have more often than entities.
     */
    boolean couldBeAskedFor(Change removal) {
        if (removal instanceof DropTable || removal instanceof DropNamespace || removal instanceof DropCompositeType) {
            return false;
        }
        if (removal instanceof DropIndex drop) {
            return isPlain(drop.index());
        }
        if (removal instanceof DropSequence drop) {
            ColumnName owner = drop.sequence().owner();
            return owner == null || !isAlone(owner.table(), owner.column());
        }
        return !(removal instanceof DropEnumType drop) || !isUsedAside(drop.type());
    }

    /** What {@code @Index} can say: columns, their direction, uniqueness. */
    private static boolean isPlain(Index index) {
        List<Index.Key> keys = index.keys().stream()
                .filter(key -> key.column() != null)
                .map(key -> Index.Key.ofColumn(key.column(), key.descending()))
                .toList();
        Index plain = new Index(
                index.name(), index.unique(), "btree", keys, List.of(), true, null, List.of(), true, index.comment());
        return index.equals(plain);
    }

    private boolean isUsedAside(EnumType type) {
        String name = type.name().name();
        return from.tables().stream().anyMatch(table -> table.columns().stream()
                .anyMatch(column -> column.type().contains(name) && isAlone(table.name(), column.name())));
    }

    private boolean isAlone(ObjectName table, String column) {
        return alone.test(ObjectRef.table(table)) || alone.test(ObjectRef.column(table, column));
    }
}
