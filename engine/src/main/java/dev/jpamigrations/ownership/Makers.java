package dev.jpamigrations.ownership;

import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which revisions made each object of a replayed database, seen from its catalogs before and after each of them. */
public final class Makers {

    private final Map<ObjectRef, List<RevisionId>> touched = new HashMap<>();
    private final Map<ObjectName, List<RevisionId>> released = new HashMap<>();

    /** Remembers what a revision did. */
    public void record(RevisionId revision, Schema before, Schema after) {
        Map<ObjectRef, Object> then = SchemaObjects.in(before);
        Map<ObjectRef, Object> now = SchemaObjects.in(after);
        then.keySet().stream().filter(object -> !now.containsKey(object)).forEach(touched::remove);
        now.forEach((object, facts) -> {
            if (!facts.equals(then.get(object))) {
                touched.computeIfAbsent(object, key -> new ArrayList<>()).add(revision);
            }
        });
        Set<ObjectName> lost = targets(before);
        lost.removeAll(targets(after));
        lost.forEach(target ->
                released.computeIfAbsent(target, key -> new ArrayList<>()).add(revision));
    }

    private static Set<ObjectName> targets(Schema schema) {
        Set<ObjectName> targets = new HashSet<>();
        schema.tables().stream()
                .map(Table::foreignKeys)
                .flatMap(List::stream)
                .map(ForeignKey::target)
                .forEach(targets::add);
        return targets;
    }

    /** The history whose revision made an object, if any did. */
    Optional<String> makerOf(ObjectRef object) {
        return touched(object).stream().findFirst().map(RevisionId::history);
    }

    /** The revisions that made and changed an object, in the order of the replay. */
    List<RevisionId> touched(ObjectRef object) {
        return List.copyOf(touched.getOrDefault(object, List.of()));
    }

    /** The revisions that took the last reference to a table away. */
    List<RevisionId> released(ObjectName table) {
        return List.copyOf(released.getOrDefault(table, List.of()));
    }
}
