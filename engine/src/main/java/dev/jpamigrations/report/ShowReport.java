package dev.jpamigrations.report;

import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.script.Histories;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of some revisions.
 *
 * @param revisions the revisions that the target names
 * @param severalHistories whether the text must say which history an id belongs to
 */
public record ShowReport(List<RevisionLine> revisions, boolean severalHistories) implements Report {

    public ShowReport {
        revisions = List.copyOf(revisions);
    }

    /** @param database null where no database was asked */
    public static ShowReport of(Histories histories, List<Revision> revisions, @Nullable DatabaseState database) {
        return new ShowReport(
                new RevisionLine.Maker(histories, database).lines(revisions),
                histories.all().size() > 1);
    }

    @Override
    public String text() {
        if (revisions.isEmpty()) {
            return "That is the base: no revision is there.";
        }
        return revisions.stream().map(line -> line.block(severalHistories)).collect(Collectors.joining("\n\n"));
    }

    @Override
    public String json() {
        return Json.of(revisions);
    }
}
