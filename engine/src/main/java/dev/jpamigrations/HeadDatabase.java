package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Plan;
import dev.jpamigrations.revision.Step;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A scratch database that stands where the revisions lead. One more revision can be tried on it before it is written, and all
 * that were replayed can be taken back to see whether they return to where they started.
 */
final class HeadDatabase implements AutoCloseable {

    /** A revision that was replayed, and what the database held before it. */
    private record Replayed(RevisionFile file, Schema before) {}

    private final ScratchDatabases scratch;
    private final ScratchDatabase database;
    private final Replay replay;
    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);
    private final Deque<Replayed> replayed = new ArrayDeque<>();
    private Connection connection;
    private Schema schema;

    /**
     * Replays every revision of the histories in an order that their graph allows.
     *
     * @throws MigrationException {@code [StatementFailed]}, {@code [DataMigrationFailed]} or {@code [Unanswered]} with the
     *     line of the revision
     */
    HeadDatabase(Histories histories, ScratchDatabases scratch, Replay replay) throws SQLException {
        this.scratch = scratch;
        this.replay = replay;
        this.database = scratch.create();
        try {
            connection = database.connect();
            schema = reader.read(connection);
            replay(histories);
        } catch (SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private void replay(Histories histories) throws SQLException {
        Plan plan = histories.graph().upgrade(Set.of(), Target.HEADS);
        for (Step step : plan.steps()) {
            RevisionFile file = histories.file(step.revision().id());
            replay.run(connection, file, Direction.UPGRADE);
            replayed.push(new Replayed(file, schema));
            schema = reader.read(connection);
        }
    }

    /** What the revisions make, as a side of a comparison. */
    Side side() {
        return new Side(schema, connection);
    }

    /**
     * Tries a revision on top: its upgrade must lead to what is wanted and its downgrade back. The database stays as it is.
     *
     * @return what is wrong with the revision, nothing where it is proven
     */
    List<Problem> tried(RevisionFile file, Side wanted) throws SQLException {
        boolean inTransaction =
                Replay.fitsTransaction(file, Direction.UPGRADE) && Replay.fitsTransaction(file, Direction.DOWNGRADE);
        return inTransaction ? triedAndRolledBack(file, wanted) : triedOnCopy(file, wanted);
    }

    private List<Problem> triedAndRolledBack(RevisionFile file, Side wanted) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return tried(connection, file, wanted);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<Problem> triedOnCopy(RevisionFile file, Side wanted) throws SQLException {
        // nobody may be connected to a database while it is copied
        connection.close();
        try (ScratchDatabase copy = scratch.copyOf(database);
                Connection toCopy = copy.connect()) {
            return tried(toCopy, file, wanted);
        } finally {
            connection = database.connect();
        }
    }

    private List<Problem> tried(Connection on, RevisionFile file, Side wanted) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        replay.run(on, file, Direction.UPGRADE);
        List<Change> missing = CatalogComparison.between(new Side(reader.read(on), on), wanted);
        if (!missing.isEmpty()) {
            problems.add(Unproven.upgrade(file, missing));
        }
        replay.run(on, file, Direction.DOWNGRADE);
        problems.addAll(notBack(on, new Replayed(file, schema)));
        return problems;
    }

    /**
     * Runs the downgrades, newest first, until one is irreversible.
     *
     * @return a problem for each that does not lead back to where its upgrade started; those of the first that fails, with
     *     its line
     */
    List<Problem> takeBack() throws SQLException {
        List<Problem> problems = new ArrayList<>();
        while (!replayed.isEmpty() && replayed.peek().file().downgrade().irreversible() == null) {
            Replayed last = replayed.pop();
            try {
                replay.run(connection, last.file(), Direction.DOWNGRADE);
            } catch (MigrationException failed) {
                problems.addAll(failed.problems());
                return problems;
            }
            problems.addAll(notBack(connection, last));
        }
        return problems;
    }

    private List<Problem> notBack(Connection on, Replayed revision) throws SQLException {
        Side found = new Side(reader.read(on), on);
        Side expected = new Side(revision.before(), on);
        List<Change> missing = CatalogComparison.between(found, expected);
        boolean sameOpaques = found.schema().opaques().equals(expected.schema().opaques());
        return missing.isEmpty() && sameOpaques
                ? List.of()
                : List.of(Unproven.downgrade(revision.file(), missing, found.schema(), expected.schema()));
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            database.close();
        }
    }
}
