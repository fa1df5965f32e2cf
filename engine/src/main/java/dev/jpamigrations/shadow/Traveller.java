package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.RevisionFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Applies a revision, takes it back and applies it again. */
final class Traveller<T> {

    private final Replay replay;
    private final Connection connection;
    private final HistoryReplay.Reading<T> reading;

    /** @param connection in autocommit */
    Traveller(Replay replay, Connection connection, HistoryReplay.Reading<T> reading) {
        this.replay = replay;
        this.connection = connection;
        this.reading = reading;
    }

    /**
     * @param before what was read before
     * @throws MigrationException where a statement or class fails
     */
    RoundTrip<T> travel(RevisionFile file, T before) throws SQLException {
        if (!Replay.fitsTransaction(file, Direction.UPGRADE) || !Replay.fitsTransaction(file, Direction.DOWNGRADE)) {
            return inSteps(file, before);
        }
        try {
            return inTransaction(file, before);
        } catch (SQLException | MigrationException refused) {
            return inStepsAfter(refused, file, before);
        }
    }

    /** What is refused in one transaction may pass in two, as when the way back uses a value that was added to an enum. */
    private RoundTrip<T> inStepsAfter(Exception refused, RevisionFile file, T before) throws SQLException {
        try {
            return inSteps(file, before);
        } catch (SQLException | MigrationException e) {
            e.addSuppressed(refused);
            throw e;
        }
    }

    /** The way back is rolled back, which saves the second way there. */
    private RoundTrip<T> inTransaction(RevisionFile file, T before) throws SQLException {
        connection.setAutoCommit(false);
        try {
            replay.run(connection, file, Direction.UPGRADE);
            execute("set constraints all immediate");
            int locks = locks();
            T upgraded = reading.of(connection);
            Savepoint there = connection.setSavepoint();
            T reverted = revert(file);
            connection.rollback(there);
            connection.commit();
            return new RoundTrip<>(file, before, upgraded, reverted, locks);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private RoundTrip<T> inSteps(RevisionFile file, T before) throws SQLException {
        replay.run(connection, file, Direction.UPGRADE);
        T upgraded = reading.of(connection);
        T reverted = revert(file);
        if (reverted != null) {
            replay.run(connection, file, Direction.UPGRADE);
        }
        return new RoundTrip<>(file, before, upgraded, reverted, 0);
    }

    private @Nullable T revert(RevisionFile file) throws SQLException {
        if (file.downgrade().irreversible() != null) {
            return null;
        }
        replay.run(connection, file, Direction.DOWNGRADE);
        return reading.of(connection);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int locks() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_locks where pid = pg_backend_pid() and not fastpath")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
