package dev.jpamigrations.diff;

import dev.jpamigrations.diff.Change.AddColumn;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.diff.Change.AlterEnumType;
import dev.jpamigrations.diff.Change.CreateCompositeType;
import dev.jpamigrations.diff.Change.CreateTable;
import dev.jpamigrations.diff.Change.Rename;
import dev.jpamigrations.diff.Change.TypeUse;
import dev.jpamigrations.diff.Matching.Pair;
import dev.jpamigrations.schema.CompositeType;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What undoes changes: the opposite steps in the opposite order, and what must be dropped and made again because of them. That may
 * be more than on the way there: a label joins an enum type without a trace, but goes only with the type.
 */
public final class WayBack {

    private final List<Change> opposite;
    private final Schema before;

    private WayBack(List<Change> opposite, Schema before) {
        this.opposite = opposite;
        this.before = before;
    }

    /**
     * The way back.
     *
     * @param changes the way there, which begins with renames and what these need
     * @param before the schema from which it leads
     */
    public static List<Change> of(List<Change> changes, Schema before) {
        int afterRenames = 0;
        for (int i = 0; i < changes.size(); i++) {
            afterRenames = changes.get(i) instanceof Rename ? i + 1 : afterRenames;
        }
        List<Change> renames = changes.subList(0, afterRenames);
        List<Change> others = changes.subList(afterRenames, changes.size());
        WayBack back = new WayBack(Change.reversed(others), withoutRenamed(before, renames));
        List<Change> all = new ArrayList<>(Dependents.with(back.withTypes(), back.before));
        all.addAll(Change.reversed(renames));
        return List.copyOf(all);
    }

    /** What has another name until the end is left out: what stands on it is found by its name. */
    private static Schema withoutRenamed(Schema before, List<Change> renames) {
        Set<ObjectName> renamed =
                renames.stream().map(rename -> rename.subject().object()).collect(Collectors.toSet());
        return before.withTables(before.tables().stream()
                .filter(table -> !renamed.contains(table.name()))
                .toList());
    }

    /** The opposite steps with the composite types that have to change because types inside them do, and no others. */
    private List<Change> withTypes() {
        Map<ObjectName, AlterCompositeType> altered = new LinkedHashMap<>();
        Change.only(AlterCompositeType.class, opposite)
                .forEach(change -> altered.put(change.to().name(), change));
        Set<ObjectName> made = new HashSet<>();
        Change.only(CreateCompositeType.class, opposite)
                .forEach(change -> made.add(change.type().name()));
        List<Pair<CompositeType>> kept = new ArrayList<>();
        altered.values().forEach(change -> kept.add(new Pair<>(change.from(), change.to())));
        before.compositeTypes().stream()
                .filter(type -> !made.contains(type.name()) && !altered.containsKey(type.name()))
                .forEach(type -> kept.add(new Pair<>(type, type)));
        List<AlterEnumType> enums = Change.only(AlterEnumType.class, opposite).toList();
        List<Change> changes = new ArrayList<>(opposite);
        changes.removeAll(altered.values());
        changes.addAll(new CompositeTypeDiff(enums, type -> uses(type, altered.get(type.name()))).changes(kept));
        return changes;
    }

    private List<TypeUse> uses(CompositeType type, @Nullable AlterCompositeType change) {
        return change == null
                ? TypeUses.of(type, before, before).stream()
                        .flatMap(use -> beside(use).stream())
                        .toList()
                : change.uses();
    }

    /** A use as it is while the opposite steps run: none of a column that they bring. */
    private Optional<TypeUse> beside(TypeUse use) {
        ObjectRef column = ObjectRef.column(use.table(), use.to().name());
        boolean isMade = Change.only(CreateTable.class, opposite)
                        .anyMatch(change -> change.table().name().equals(use.table()))
                || Change.only(AddColumn.class, opposite)
                        .anyMatch(change -> change.subject().equals(column));
        if (isMade) {
            return Optional.empty();
        }
        Optional<AlterColumn> altered = Change.only(AlterColumn.class, opposite)
                .filter(change -> change.table().equals(use.table())
                        && change.to().name().equals(use.to().name()))
                .findFirst();
        return altered.isEmpty()
                ? Optional.of(use)
                : altered.filter(change -> change.from().type().equals(use.to().type()))
                        .map(change -> new TypeUse(use.table(), change.from(), use.to()));
    }
}
