package dev.jpamigrations.revision;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The problem of a history that has several heads where one is wanted, with the goal that joins them. */
public final class SeveralHeads {

    private SeveralHeads() {}

    /** What a whole build or a new revision cannot decide by itself. */
    public static Problem of(RevisionGraph graph, String history, Location place, String otherwise) {
        List<RevisionId> heads = graph.heads(history).stream().map(Revision::id).toList();
        return new Problem(
                "SeveralHeads",
                place,
                "History " + history + " has several heads: " + TargetProblem.list(heads) + ".",
                otherwise + merge(heads, graph.histories().size() > 1));
    }

    /** What to type to join the heads. */
    static String merge(Collection<RevisionId> heads, boolean severalHistories) {
        return "mvn migrations:merge -Dmigrations.revisions="
                + heads.stream()
                        .map(head -> severalHistories ? head.qualified() : head.toString())
                        .collect(Collectors.joining(","));
    }
}
