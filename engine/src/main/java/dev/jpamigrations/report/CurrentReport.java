package dev.jpamigrations.report;

import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.script.Histories;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a database is: the topmost applied revisions.
 *
 * @param current applied revisions that no other applied one of their history requires
 * @param unknown revisions in the database that no file describes
 * @param atHeads whether everything is applied that there is
 * @param severalHistories whether the text must say which history an id belongs to
 */
public record CurrentReport(
        List<RevisionLine> current, List<RevisionLine> unknown, boolean atHeads, boolean severalHistories)
        implements Report {

    public CurrentReport {
        current = List.copyOf(current);
        unknown = List.copyOf(unknown);
    }

    /** What the database says. */
    public static CurrentReport of(Histories histories, DatabaseState database) {
        RevisionLine.Maker maker = new RevisionLine.Maker(histories, database);
        boolean everything = histories.graph().revisions().stream()
                .allMatch(revision -> database.applied().contains(revision.id()));
        return new CurrentReport(
                maker.lines(histories.graph().headsOf(database.applied())),
                maker.unknown(),
                everything,
                histories.all().size() > 1);
    }

    /** {@code 6404ead5fcfb (head)}, a line for each. */
    @Override
    public String text() {
        if (current.isEmpty() && unknown.isEmpty()) {
            return "No revision is applied.";
        }
        return Stream.concat(
                        current.stream().map(line -> line.name(severalHistories) + (line.head() ? " (head)" : "")),
                        unknown.stream().map(line -> line.name(severalHistories) + " (unknown)"))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String json() {
        return Json.of(Stream.concat(current.stream(), unknown.stream()).toList());
    }
}
