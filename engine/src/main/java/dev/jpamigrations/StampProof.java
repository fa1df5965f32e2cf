package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.runner.Stamp;
import dev.jpamigrations.runner.VersionTable;
import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.OpaqueObject;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a database with what revisions make before they are recorded as applied in it. Everything in it counts. */
final class StampProof implements Stamp.Proof {

    private static final String ADVICE =
            "Nothing was recorded. Stamp the revisions that the database really has, or bring it" + " there first.";

    private final Histories histories;
    private final ScratchDatabases scratch;
    private final Replay replay;

    StampProof(Histories histories, ScratchDatabases scratch, Replay replay) {
        this.histories = histories;
        this.scratch = scratch;
        this.replay = replay;
    }

    @Override
    public void check(Connection connection, Set<RevisionId> applied, List<VersionTable.Name> versionTables)
            throws SQLException {
        Set<ObjectName> own = versionTables.stream()
                .map(table -> new ObjectName(table.schema(), table.table()))
                .collect(Collectors.toSet());
        Schema found = new CatalogReader(CatalogScope.without(own)).read(connection);
        List<Problem> problems = new ArrayList<>();
        try (HeadDatabase made = new HeadDatabase(files(applied), scratch, replay, Watch.NOTHING)) {
            changes(found, made.side()).stream()
                    .filter(change -> !holdsVersionTable(change.subject(), versionTables))
                    .forEach(change -> problems.add(missing(change)));
            problems.addAll(opaques(made.side().schema(), found, "is missing"));
            problems.addAll(opaques(found, made.side().schema(), "is there, and none of the revisions makes it"));
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    /** What the database's expressions mean is found out on the scratch database; that of types unknown there cannot be. */
    private static List<Change> changes(Schema found, Side made) {
        try {
            return CatalogComparison.between(new Side(found, made.scratch()), made);
        } catch (SQLException unknown) {
            return SchemaDiff.between(found, made.schema());
        }
    }

    private static boolean holdsVersionTable(ObjectRef subject, List<VersionTable.Name> versionTables) {
        return subject.kind() == ObjectRef.Kind.NAMESPACE
                && versionTables.stream()
                        .anyMatch(table -> table.schema()
                                        .equals(subject.object().name())
                                || table.schema().equals(subject.object().namespace()));
    }

    private List<RevisionFile> files(Set<RevisionId> applied) {
        return histories.graph().revisions().stream()
                .map(Revision::id)
                .filter(applied::contains)
                .map(histories::file)
                .toList();
    }

    private static Problem missing(Change change) {
        return differs(
                change.subject().toString(),
                "\"" + ChangeSummary.deed(change) + " " + change.subject().path()
                        + "\" would have to be done in the database before it is what the revisions make.");
    }

    private static List<Problem> opaques(Schema in, Schema notIn, String fact) {
        return in.opaques().stream()
                .filter(opaque -> !notIn.opaques().contains(opaque))
                .map((OpaqueObject opaque) ->
                        differs(opaque.kind() + " " + opaque.identity(), "it " + fact + ", or differs."))
                .toList();
    }

    private static Problem differs(String object, String fact) {
        return new Problem("DatabaseDiffers", new Location.InDatabase(object), fact, ADVICE);
    }
}
