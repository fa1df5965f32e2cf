package dev.jpamigrations.report;

import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.runner.RevisionState;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the looking verbs show it.
 *
 * @param history its history
 * @param id its digits
 * @param parents what it follows
 * @param dependsOn what it requires besides
 * @param labels names of its branch
 * @param created when it was written, ISO 8601
 * @param message what it does
 * @param file where it is, null where no file describes it
 * @param head whether nothing follows it
 * @param branchPoint whether several revisions follow it
 * @param merge whether it joins branches
 * @param current whether it is applied and no other applied one of its history requires it; null where no database was asked
 * @param state applied, pending, partial, edited, missing or unknown; null where no database was asked
 */
public record RevisionLine(
        String history,
        String id,
        List<String> parents,
        List<String> dependsOn,
        List<String> labels,
        @Nullable String created,
        String message,
        @Nullable String file,
        boolean head,
        boolean branchPoint,
        boolean merge,
        @Nullable Boolean current,
        @Nullable String state) {

    public RevisionLine {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** Makes lines of the revisions of a graph and the rows of a database. */
    static final class Maker {

        private final Histories histories;
        private final @Nullable DatabaseState database;
        private final Map<RevisionId, RevisionState> states;
        private final Set<RevisionId> current;

        /** @param database null where no database was asked */
        Maker(Histories histories, @Nullable DatabaseState database) {
            this.histories = histories;
            this.database = database;
            this.states = database == null ? Map.of() : database.states(histories);
            this.current = database == null
                    ? Set.of()
                    : histories.graph().headsOf(database.applied()).stream()
                            .map(Revision::id)
                            .collect(Collectors.toSet());
        }

        List<RevisionLine> lines(List<Revision> revisions) {
            return revisions.stream().map(this::line).toList();
        }

        RevisionLine line(Revision revision) {
            RevisionGraph graph = histories.graph();
            RevisionFile file = histories.file(revision.id());
            int children = graph.children(revision.id()).size();
            return new RevisionLine(
                    revision.id().history(),
                    revision.id().digits(),
                    names(revision.id(), revision.parents()),
                    names(revision.id(), revision.dependsOn()),
                    revision.labels(),
                    revision.created().toString(),
                    revision.message(),
                    file.file(),
                    children == 0,
                    children > 1,
                    revision.isMerge(),
                    database == null ? null : current.contains(revision.id()),
                    database == null ? null : state(revision.id()).word());
        }

        private RevisionState state(RevisionId id) {
            return Objects.requireNonNull(states.get(id), "every revision of the graph has a state");
        }

        /** Lines of what is recorded in the database and described by no file. */
        List<RevisionLine> unknown() {
            if (database == null) {
                return List.of();
            }
            return database.rows().stream()
                    .filter(row -> states.get(row.id()) == RevisionState.UNKNOWN)
                    .map(row -> new RevisionLine(
                            row.id().history(),
                            row.id().digits(),
                            names(row.id(), row.parents()),
                            names(row.id(), row.dependsOn()),
                            List.of(),
                            null,
                            row.message(),
                            null,
                            false,
                            false,
                            row.parents().size() > 1,
                            false,
                            RevisionState.UNKNOWN.word()))
                    .toList();
        }

        private static List<String> names(RevisionId from, List<RevisionId> ids) {
            return ids.stream().map(id -> id.seenFrom(from.history())).toList();
        }
    }

    /** {@code core/6404ead5fcfb}, without the history where there is only one. */
    String name(boolean severalHistories) {
        return severalHistories ? history + "/" + id : id;
    }

    /** {@code  (head) (current)}: what is special about it. */
    String marks() {
        List<String> marks = new ArrayList<>();
        if (head) {
            marks.add("head");
        }
        if (branchPoint) {
            marks.add("branchpoint");
        }
        if (merge) {
            marks.add("mergepoint");
        }
        if (Boolean.TRUE.equals(current)) {
            marks.add("current");
        }
        if (state != null && !state.equals(RevisionState.APPLIED.word())) {
            marks.add(state);
        }
        return marks.stream().map(mark -> " (" + mark + ")").collect(Collectors.joining());
    }

    /** {@code 08c2098ca4f9 -> 6404ead5fcfb (head)  Add all models}. */
    String oneLine(boolean severalHistories) {
        String below = parents.isEmpty() ? "<base>" : String.join(", ", parents);
        return below + " -> " + name(severalHistories) + marks() + "  " + message;
    }

    /** All that is known of it, one thing a line. */
    String block(boolean severalHistories) {
        List<String> lines = new ArrayList<>();
        lines.add("revision:   " + name(severalHistories) + marks());
        lines.add("parents:    " + (parents.isEmpty() ? "<base>" : String.join(", ", parents)));
        if (!dependsOn.isEmpty()) {
            lines.add("depends-on: " + String.join(", ", dependsOn));
        }
        if (!labels.isEmpty()) {
            lines.add("labels:     " + String.join(", ", labels));
        }
        if (created != null) {
            lines.add("created:    " + created);
        }
        if (file != null) {
            lines.add("file:       " + file);
        }
        lines.add("");
        lines.add("    " + message);
        return String.join("\n", lines);
    }
}
