package dev.jpamigrations.report;

import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Stamp;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code stamp} changed.
 *
 * @param recorded revisions that count as applied from now on
 * @param erased revisions that no longer do
 * @param accepted the revision whose edited text is the applied one from now on, or none
 */
public record StampReport(List<String> recorded, List<String> erased, List<String> accepted) implements Report {

    public StampReport {
        recorded = List.copyOf(recorded);
        erased = List.copyOf(erased);
        accepted = List.copyOf(accepted);
    }

    /** What was recorded and erased. */
    public static StampReport of(Stamp.Change change) {
        return new StampReport(names(change.recorded()), names(change.erased()), List.of());
    }

    /** That the text of a revision was accepted. */
    public static StampReport accepted(RevisionId id) {
        return new StampReport(List.of(), List.of(), List.of(id.qualified()));
    }

    private static List<String> names(List<RevisionId> ids) {
        return ids.stream().map(RevisionId::qualified).toList();
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        erased.forEach(id -> lines.add("stamp erased " + id));
        recorded.forEach(id -> lines.add("stamp recorded " + id));
        accepted.forEach(id -> lines.add("stamp accepted the text of " + id));
        return lines.isEmpty() ? "Nothing to stamp: the database is recorded so already." : String.join("\n", lines);
    }
}
