package dev.jpamigrations.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts each revision after all that it requires and, where that leaves a choice, the older one first, so that several
 * branches are applied in the order in which they were written (Kahn's algorithm with a priority queue).
 */
final class TopologicalOrder {

    private final List<Revision> sorted = new ArrayList<>();

    /** @param revisions revisions without duplicates; what they require is among them */
    TopologicalOrder(Collection<Revision> revisions) {
        Map<RevisionId, Integer> missing = new HashMap<>();
        Map<RevisionId, List<Revision>> waiting = new HashMap<>();
        PriorityQueue<Revision> ready = new PriorityQueue<>(Revision.BY_CREATION);
        for (Revision revision : revisions) {
            List<RevisionId> required = revision.requires();
            missing.put(revision.id(), required.size());
            required.forEach(
                    id -> waiting.computeIfAbsent(id, key -> new ArrayList<>()).add(revision));
            if (required.isEmpty()) {
                ready.add(revision);
            }
        }
        while (!ready.isEmpty()) {
            Revision next = ready.remove();
            sorted.add(next);
            for (Revision above : waiting.getOrDefault(next.id(), List.of())) {
                if (missing.merge(above.id(), -1, Integer::sum) == 0) {
                    ready.add(above);
                }
            }
        }
    }

    /** The revisions in order; those on a cycle, and above one, are missing. */
    List<Revision> sorted() {
        return List.copyOf(sorted);
    }
}
