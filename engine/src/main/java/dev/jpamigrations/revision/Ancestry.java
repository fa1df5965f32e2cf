package dev.jpamigrations.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who stands below and above whom, among revisions whose relations are known to be sound. */
final class Ancestry {

    private final Map<RevisionId, Revision> revisions = new LinkedHashMap<>();
    private final Map<RevisionId, List<RevisionId>> children = new LinkedHashMap<>();
    private final Map<RevisionId, List<RevisionId>> dependents = new LinkedHashMap<>();

    /** @param ordered revisions, in the order in which answers list them; relations that leave the list are ignored */
    Ancestry(Collection<Revision> ordered) {
        for (Revision revision : ordered) {
            revisions.put(revision.id(), revision);
        }
        for (Revision revision : ordered) {
            revision.parents().forEach(parent -> add(children, parent, revision.id()));
            revision.requires().forEach(required -> add(dependents, required, revision.id()));
        }
    }

    private static void add(Map<RevisionId, List<RevisionId>> relation, RevisionId below, RevisionId above) {
        relation.computeIfAbsent(below, id -> new ArrayList<>()).add(above);
    }

    Collection<Revision> revisions() {
        return revisions.values();
    }

    Revision revision(RevisionId id) {
        Revision revision = revisions.get(id);
        if (revision == null) {
            throw new IllegalArgumentException("not in the graph: " + id.qualified());
        }
        return revision;
    }

    boolean contains(RevisionId id) {
        return revisions.containsKey(id);
    }

    /** The revisions directly above. */
    List<RevisionId> above(RevisionId id, Edges edges) {
        return (edges == Edges.PARENTS ? children : dependents).getOrDefault(id, List.of());
    }

    /** The revisions directly below. */
    List<RevisionId> below(RevisionId id, Edges edges) {
        Revision revision = revision(id);
        List<RevisionId> below = edges == Edges.PARENTS ? revision.parents() : revision.requires();
        return below.stream().filter(this::contains).toList();
    }

    /** The given revisions and all above them. */
    Set<RevisionId> descendants(Collection<RevisionId> of, Edges edges) {
        return closure(of, id -> above(id, edges));
    }

    /** The given revisions and all below them. */
    Set<RevisionId> ancestors(Collection<RevisionId> of, Edges edges) {
        return closure(of, id -> below(id, edges));
    }

    /** Those that are below no other of them. */
    Set<RevisionId> maximal(Collection<RevisionId> of, Edges edges) {
        Set<RevisionId> covered =
                ancestors(of.stream().flatMap(id -> below(id, edges).stream()).toList(), edges);
        return of.stream().filter(id -> !covered.contains(id)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All with nothing above them. */
    Set<RevisionId> heads(Edges edges) {
        return where(revision -> above(revision.id(), edges).isEmpty());
    }

    /** All that follow no other. */
    Set<RevisionId> roots() {
        return where(Revision::isRoot);
    }

    /** Whether one of the two is reached from the other along parents. */
    boolean onOneLine(RevisionId one, RevisionId other) {
        return ancestors(List.of(one), Edges.PARENTS).contains(other)
                || descendants(List.of(one), Edges.PARENTS).contains(other);
    }

    private Set<RevisionId> where(Predicate<Revision> condition) {
        return revisions.values().stream()
                .filter(condition)
                .map(Revision::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<RevisionId> closure(
            Collection<RevisionId> start, Function<RevisionId, List<RevisionId>> neighbours) {
        Set<RevisionId> reached = new LinkedHashSet<>(start);
        Deque<RevisionId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (RevisionId next : neighbours.apply(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }
}
