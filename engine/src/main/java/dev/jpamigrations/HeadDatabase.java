package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.PostgresDdl;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.ownership.Makers;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.SqlStatement;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A scratch database that stands where the revisions lead. One more revision can be tried on it before it is written, and the
 * way back of each that is replayed is tried on the way.
 */
final class HeadDatabase implements AutoCloseable {

    /**
     * What is found out during a replay.
     *
     * @param downgrades the revisions whose downgrade is tried after their upgrade, for {@link #flaws}
     * @param makers whether it is remembered which revision made what, for {@link #makers}
     */
    record Watch(Predicate<RevisionFile> downgrades, boolean makers) {

        static final Watch NOTHING = new Watch(file -> false, false);
        static final Watch DOWNGRADES = new Watch(file -> true, false);
        static final Watch MAKERS = new Watch(file -> false, true);
    }

    private final ScratchSession session;
    private final Replay replay;
    private final CatalogReader reader = new CatalogReader(CatalogScope.ALL);
    private final List<Problem> flaws = new ArrayList<>();
    private final Provenance provenance = new Provenance();
    private final Makers makers = new Makers();
    private final Schema schema;

    /**
     * Replays every revision of the histories in an order that their graph allows.
     *
     * @param withDowngrades whether each downgrade is tried after its upgrade, for {@link #flaws}
     * @throws MigrationException {@code [StatementFailed]}, {@code [DataMigrationFailed]} or {@code [Unanswered]} with the
     *     line of the upgrade
     */
    HeadDatabase(Histories histories, ScratchDatabases scratch, Replay replay, boolean withDowngrades)
            throws SQLException {
        this(files(histories), scratch, replay, withDowngrades ? Watch.DOWNGRADES : Watch.NOTHING);
    }

    /**
     * Replays only some revisions, in the order in which they are given.
     *
     * @param watch what is found out on the way
     */
    HeadDatabase(List<RevisionFile> files, ScratchDatabases scratch, Replay replay, Watch watch) throws SQLException {
        this.replay = replay;
        this.session = ScratchSession.on(scratch);
        try {
            schema = replayed(files, watch);
        } catch (SQLException | RuntimeException failed) {
            session.close();
            throw failed;
        }
    }

    private static List<RevisionFile> files(Histories histories) {
        return histories.graph().revisions().stream()
                .map(revision -> histories.file(revision.id()))
                .toList();
    }

    private Schema replayed(List<RevisionFile> files, Watch watch) throws SQLException {
        Schema now = reader.read(session.connection());
        boolean current = true;
        for (RevisionFile file : files) {
            boolean tried = watch.downgrades().test(file) && file.downgrade().irreversible() == null;
            if (tried && !current) {
                now = reader.read(session.connection());
            }
            Schema before = now;
            replay(file);
            current = watch.makers();
            if (current) {
                now = reader.read(session.connection());
                makers.record(file.id(), before, now);
            }
            if (tried) {
                tryDowngrade(file, before);
            }
        }
        return current ? now : reader.read(session.connection());
    }

    private void replay(RevisionFile file) throws SQLException {
        Connection connection = session.connection();
        Provenance.Making making = provenance.watch(connection, file);
        replay.run(connection, file, Direction.UPGRADE, making);
        making.done();
    }

    private void tryDowngrade(RevisionFile file, Schema before) throws SQLException {
        boolean inTransaction = Replay.fitsTransaction(file, Direction.DOWNGRADE);
        try {
            flaws.addAll(aside(inTransaction, on -> downgraded(on, file, before)));
        } catch (MigrationException failed) {
            flaws.addAll(failed.problems());
        }
    }

    /** A problem for each downgrade that does not lead back to where its upgrade started, or fails. */
    List<Problem> flaws() {
        return List.copyOf(flaws);
    }

    /** What the revisions make, for a model to stand on. */
    Ground ground() throws SQLException {
        return new Ground(session.copy(), schema);
    }

    /** Which revisions made what. */
    Makers makers() {
        return makers;
    }

    /** What the revisions make, as a side of a comparison. */
    Side side() {
        return new Side(schema, session.connection());
    }

    /** A state of this database, compared with what the model asks for. */
    ModelComparison.Result comparedBy(ModelComparison comparison, Side state, Side wanted) throws SQLException {
        return comparison.between(state, provenance.on(state.scratch()), wanted);
    }

    /**
     * Tries a revision on top: its upgrade must lead to what is wanted and its downgrade back. The database stays as it is.
     *
     * @param views what is made anew on the way
     * @param parts what the revision's history answers for, and that part of the model
     * @return what is wrong with the revision, nothing where it is proven
     */
    List<Problem> tried(RevisionFile file, ViewRestoration views, PartComparison parts) throws SQLException {
        boolean inTransaction =
                Replay.fitsTransaction(file, Direction.UPGRADE) && Replay.fitsTransaction(file, Direction.DOWNGRADE);
        return aside(inTransaction, on -> {
            Schema before = views.isEmpty() ? schema : printedAgain(on, views);
            List<Problem> problems = new ArrayList<>(upgraded(on, file, parts, before));
            problems.addAll(downgraded(on, file, before));
            return problems;
        });
    }

    /** A view that comes back from its print may be printed otherwise the second time, though it is the same. */
    private Schema printedAgain(Connection on, ViewRestoration views) throws SQLException {
        execute(
                on,
                Stream.concat(views.drops().stream(), views.creations().stream())
                        .map(SqlStatement::text));
        return reader.read(on);
    }

    /** Compares what would be there after some changes. The database stays as it is. */
    List<Change> after(List<Change> changes, Renaming.Comparing comparing) throws SQLException {
        return aside(true, on -> {
            execute(on, new PostgresDdl().statements(changes).stream().map(dev.jpamigrations.ddl.Statement::sql));
            return comparing.from(new Side(reader.read(on), on));
        });
    }

    private static void execute(Connection on, Stream<String> statements) throws SQLException {
        try (Statement statement = on.createStatement()) {
            for (String each : statements.toList()) {
                statement.execute(each);
            }
        }
    }

    /** Runs a revision's upgrade on top, whatever it leads to. The database stays as it is. */
    void run(RevisionFile file) throws SQLException {
        aside(Replay.fitsTransaction(file, Direction.UPGRADE), on -> {
            replay.run(on, file, Direction.UPGRADE);
            return List.of();
        });
    }

    private List<Problem> upgraded(Connection on, RevisionFile file, PartComparison parts, Schema before)
            throws SQLException {
        Belongings belongings = Belongings.on(on, before, parts.judge(), provenance);
        replay.run(on, file, Direction.UPGRADE);
        Schema after = reader.read(on);
        List<Problem> problems = new ArrayList<>(belongings.lost(on, after));
        List<Change> missing = parts.from(this, new Side(after, on));
        if (!missing.isEmpty()) {
            problems.add(Unproven.upgrade(file, missing));
        }
        return problems;
    }

    private List<Problem> downgraded(Connection on, RevisionFile file, Schema before) throws SQLException {
        replay.run(on, file, Direction.DOWNGRADE);
        Side found = new Side(reader.read(on), on);
        List<Change> missing = CatalogComparison.between(found, new Side(before, on));
        boolean sameOpaques = found.schema().opaques().equals(before.opaques());
        return missing.isEmpty() && sameOpaques
                ? List.of()
                : List.of(Unproven.downgrade(file, missing, found.schema(), before));
    }

    /** Something that is tried on a connection. */
    private interface Trial<T> {
        List<T> on(Connection connection) throws SQLException;
    }

    /** Tries something of which nothing remains: in a transaction that is rolled back, many times quicker than on a copy. */
    private <T> List<T> aside(boolean inTransaction, Trial<T> trial) throws SQLException {
        if (!inTransaction) {
            return onCopy(trial);
        }
        Connection connection = session.connection();
        connection.setAutoCommit(false);
        try {
            return trial.on(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private <T> List<T> onCopy(Trial<T> trial) throws SQLException {
        try (ScratchSession copy = session.copy()) {
            return trial.on(copy.connection());
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
