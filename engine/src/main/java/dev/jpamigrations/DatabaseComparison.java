package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a database with what revisions make; everything in both counts. */
final class DatabaseComparison {

    private final Histories histories;
    private final ScratchDatabases scratch;
    private final Replay replay;

    DatabaseComparison(Histories histories, ScratchDatabases scratch, Replay replay) {
        this.histories = histories;
        this.scratch = scratch;
        this.replay = replay;
    }

    /**
     * A difference.
     *
     * @param object what differs
     * @param fact how
     * @param untracked whether no revision makes the object, and it concerns nothing that one makes
     */
    record Difference(String object, String fact, boolean untracked) {

        /** @param advice what to do about it */
        Problem problem(String advice) {
            return new Problem("DatabaseDiffers", new Location.InDatabase(object), fact, advice);
        }
    }

    /**
     * Compares.
     *
     * @param found what was read from the database, without version tables
     * @param applied the revisions that it has, or shall have
     */
    List<Difference> differences(Schema found, Set<RevisionId> applied) throws SQLException {
        List<Difference> differences = new ArrayList<>();
        try (HeadDatabase made = new HeadDatabase(files(applied), scratch, replay, Watch.NOTHING)) {
            Schema expected = made.side().schema();
            Untracked untracked = new Untracked(expected);
            changes(found, made.side()).forEach(change -> differences.add(missing(change, untracked.covers(change))));
            missing(expected.opaques(), found.opaques())
                    .forEach(object ->
                            differences.add(new Difference(object.name(), "it is missing, or differs.", false)));
            missing(found.opaques(), expected.opaques())
                    .forEach(object -> differences.add(new Difference(
                            object.name(),
                            "it is there, and none of the revisions makes it, or differs.",
                            untracked.covers(object))));
        }
        return differences;
    }

    /** What the database's expressions mean is found out on the scratch database; that of types unknown there cannot be. */
    private static List<Change> changes(Schema found, Side made) {
        try {
            return CatalogComparison.between(new Side(found, made.scratch()), made);
        } catch (SQLException unknown) {
            return SchemaDiff.between(found, made.schema());
        }
    }

    private List<RevisionFile> files(Set<RevisionId> applied) {
        return histories.graph().revisions().stream()
                .map(Revision::id)
                .filter(applied::contains)
                .map(histories::file)
                .toList();
    }

    private static Difference missing(Change change, boolean untracked) {
        return new Difference(
                change.subject().toString(),
                "\"" + ChangeSummary.deed(change) + " " + change.subject().path()
                        + "\" would have to be done in the database before it is what the revisions make.",
                untracked);
    }

    private static Stream<OpaqueObject> missing(List<OpaqueObject> of, List<OpaqueObject> in) {
        return of.stream().filter(object -> !in.contains(object));
    }
}
