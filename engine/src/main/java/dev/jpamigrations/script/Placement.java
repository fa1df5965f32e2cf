package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Origin;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.SeveralHeads;
import dev.jpamigrations.revision.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in its history a new revision stands.
 *
 * @param history the history that it belongs to
 * @param heads what it follows; none means the only head
 * @param splice whether it may follow revisions that others follow already
 * @param dependsOn what must be applied before it besides
 * @param labels names for its branch
 */
public record Placement(
        String history, List<Target> heads, boolean splice, List<Target> dependsOn, List<String> labels) {

    public Placement {
        heads = List.copyOf(heads);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** On the only head of the history. */
    public static Placement onHead(String history) {
        return new Placement(history, List.of(), false, List.of(), List.of());
    }

    /**
     * The header of the new revision.
     *
     * @param graph what is there already
     * @param id the name of the new revision
     * @param created when it is written
     * @param message what it does
     * @throws MigrationException {@code [SeveralHeads]}, {@code [NotAHead]}, a target that leads nowhere, or whatever the
     *     graph would suffer from with the new revision in it
     */
    public Header header(RevisionGraph graph, RevisionId id, Instant created, String message) {
        if (heads.isEmpty() && graph.heads(history).size() > 1) {
            throw MigrationException.user(SeveralHeads.of(
                    graph,
                    history,
                    Location.nowhere(),
                    "Name the one that the new revision follows in -Dmigrations.head, or join them first: "));
        }
        List<RevisionId> parents = resolve(graph, heads.isEmpty() ? List.of(Target.HEAD) : heads);
        refuseNonHeads(graph, parents);
        Header header = new Header(message, id, parents, created, resolve(graph, dependsOn), labels);
        List<Revision> all = new ArrayList<>(graph.revisions());
        all.add(new RevisionFile(Origin.of(id.qualified()), header, Section.EMPTY, Section.EMPTY, "").revision());
        List<Problem> problems = RevisionGraph.check(graph.histories(), all);
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return header;
    }

    /** The targets' revisions, older ones first, whatever order they are named in. */
    private List<RevisionId> resolve(RevisionGraph graph, List<Target> targets) {
        List<RevisionId> order = graph.revisions().stream().map(Revision::id).toList();
        return targets.stream()
                .map(target -> new Target(history(target), target.branch(), target.symbol(), target.offset()))
                .flatMap(target -> graph.resolve(Set.of(), target).stream())
                .map(Revision::id)
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private @Nullable String history(Target target) {
        return target.history() == null ? history : target.history();
    }

    private void refuseNonHeads(RevisionGraph graph, List<RevisionId> parents) {
        List<String> followed = parents.stream()
                .filter(parent -> !splice && !graph.children(parent).isEmpty())
                .map(RevisionId::toString)
                .toList();
        if (!followed.isEmpty()) {
            throw MigrationException.user(new Problem(
                    "NotAHead",
                    Location.nowhere(),
                    "Other revisions follow " + String.join(", ", followed) + " already.",
                    "Set splice=true to begin another branch there, or leave head away to go on from the head."));
        }
    }
}
