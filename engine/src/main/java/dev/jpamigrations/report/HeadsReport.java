package dev.jpamigrations.report;

import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.script.Histories;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The revisions that nothing follows.
 *
 * @param heads one for each end of a branch
 * @param unknown revisions in the database that no file describes
 * @param severalHistories whether the text must say which history an id belongs to
 */
public record HeadsReport(List<RevisionLine> heads, List<RevisionLine> unknown, boolean severalHistories)
        implements Report {

    public HeadsReport {
        heads = List.copyOf(heads);
        unknown = List.copyOf(unknown);
    }

    /** @param database null where no database was asked */
    public static HeadsReport of(Histories histories, @Nullable DatabaseState database) {
        RevisionLine.Maker maker = new RevisionLine.Maker(histories, database);
        return new HeadsReport(
                maker.lines(histories.graph().heads()),
                maker.unknown(),
                histories.all().size() > 1);
    }

    @Override
    public String text() {
        if (heads.isEmpty() && unknown.isEmpty()) {
            return "There are no revisions.";
        }
        return Stream.concat(heads.stream(), unknown.stream())
                .map(line -> line.name(severalHistories) + line.marks() + "  " + line.message())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String json() {
        return Json.of(Stream.concat(heads.stream(), unknown.stream()).toList());
    }
}
