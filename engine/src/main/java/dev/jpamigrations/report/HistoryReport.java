package dev.jpamigrations.report;

import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.runner.DatabaseState;
import dev.jpamigrations.script.Histories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Revisions, newest first.
 *
 * @param revisions the revisions of the range
 * @param unknown revisions in the database that no file describes
 * @param verbose whether the text says all that is known of each
 * @param severalHistories whether the text must say which history an id belongs to
 */
public record HistoryReport(
        List<RevisionLine> revisions, List<RevisionLine> unknown, boolean verbose, boolean severalHistories)
        implements Report {

    public HistoryReport {
        revisions = List.copyOf(revisions);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param oldestFirst the revisions to show
     * @param database null where no database was asked
     */
    public static HistoryReport of(
            Histories histories, List<Revision> oldestFirst, @Nullable DatabaseState database, boolean verbose) {
        RevisionLine.Maker maker = new RevisionLine.Maker(histories, database);
        List<RevisionLine> lines = new ArrayList<>(maker.lines(oldestFirst));
        Collections.reverse(lines);
        return new HistoryReport(
                lines, maker.unknown(), verbose, histories.all().size() > 1);
    }

    @Override
    public String text() {
        if (revisions.isEmpty() && unknown.isEmpty()) {
            return "There are no revisions.";
        }
        return verbose ? blocks() : drawing();
    }

    private String blocks() {
        return Stream.concat(unknown.stream(), revisions.stream())
                .map(line -> line.block(severalHistories))
                .collect(Collectors.joining("\n\n"));
    }

    /** A history that is one line needs no drawing. */
    private String drawing() {
        GraphDrawing drawing = new GraphDrawing();
        Set<String> drawn = revisions.stream().map(line -> line.name(true)).collect(Collectors.toSet());
        for (RevisionLine line : revisions) {
            List<String> parents = line.parents().stream()
                    .map(parent -> line.history() + "/" + parent)
                    .filter(drawn::contains)
                    .toList();
            drawing.add(line.name(true), parents, line.oneLine(severalHistories));
        }
        Stream<String> lines = drawing.isStraight()
                ? revisions.stream().map(line -> line.oneLine(severalHistories))
                : drawing.lines().stream();
        return Stream.concat(unknown.stream().map(line -> line.oneLine(severalHistories)), lines)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String json() {
        return Json.of(Stream.concat(unknown.stream(), revisions.stream()).toList());
    }
}
