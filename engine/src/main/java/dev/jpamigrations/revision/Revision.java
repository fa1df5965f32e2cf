package dev.jpamigrations.revision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One node of the graph.
 *
 * @param id its name
 * @param parents the revisions of the same history that it follows: none for a root, several for a merge
 * @param dependsOn revisions of any history that must be applied before it, without being what it follows
 * @param labels names for the branch that it stands on
 * @param created when it was written
 * @param message what it does, for people
 * @param origin where it was read
 */
public record Revision(
        RevisionId id,
        List<RevisionId> parents,
        List<RevisionId> dependsOn,
        List<String> labels,
        Instant created,
        String message,
        Origin origin) {

    /** By creation, then name: the order of revisions that nothing else orders. */
    static final Comparator<Revision> BY_CREATION =
            Comparator.comparing(Revision::created).thenComparing(Revision::id);

    public Revision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** All that must be applied before it: parents, then what it depends on. */
    public List<RevisionId> requires() {
        return Stream.concat(parents.stream(), dependsOn.stream()).distinct().toList();
    }

    /** Whether it follows no other revision. */
    public boolean isRoot() {
        return parents.isEmpty();
    }

    /** Whether it joins branches. */
    public boolean isMerge() {
        return parents.size() > 1;
    }
}
