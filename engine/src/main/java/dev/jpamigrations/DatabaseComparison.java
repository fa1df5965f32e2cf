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
     * A problem {@code [DatabaseDiffers]} for each difference.
     *
     * @param found what was read from the database, without version tables
     * @param applied the revisions that it has, or shall have
     * @param advice what to do about a difference
     */
    List<Problem> differences(Schema found, Set<RevisionId> applied, String advice) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        try (HeadDatabase made = new HeadDatabase(files(applied), scratch, replay, Watch.NOTHING)) {
            changes(found, made.side()).forEach(change -> problems.add(missing(change, advice)));
            problems.addAll(opaques(made.side().schema(), found, "is missing", advice));
            problems.addAll(
                    opaques(found, made.side().schema(), "is there, and none of the revisions makes it", advice));
        }
        return problems;
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

    private static Problem missing(Change change, String advice) {
        return differs(
                change.subject().toString(),
                "\"" + ChangeSummary.deed(change) + " " + change.subject().path()
                        + "\" would have to be done in the database before it is what the revisions make.",
                advice);
    }

    private static List<Problem> opaques(Schema in, Schema notIn, String fact, String advice) {
        return in.opaques().stream()
                .filter(opaque -> !notIn.opaques().contains(opaque))
                .map((OpaqueObject opaque) ->
                        differs(opaque.kind() + " " + opaque.identity(), "it " + fact + ", or differs.", advice))
                .toList();
    }

    private static Problem differs(String object, String fact, String advice) {
        return new Problem("DatabaseDiffers", new Location.InDatabase(object), fact, advice);
    }
}
