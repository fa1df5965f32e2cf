package dev.jpamigrations.runner;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time work on a version table.
 *
 * <p>A session lock: a transaction's lock would keep a snapshot open for which {@code create index concurrently} waits for
 * ever. It is polled in autocommit, because a session that waits inside {@code pg_advisory_lock} holds a snapshot too and
 * deadlocks with the index build of the holder. The server frees it when the session ends, however it ends.
 */
final class AdvisoryLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Connection connection;
    private final String key;

    private AdvisoryLock(Connection connection, String key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Takes the lock of a version table.
     *
     * @param connection in autocommit
     * @throws MigrationException {@code [Locked]} when the patience is at its end
     */
    static AdvisoryLock take(Connection connection, VersionTable table, Duration patience, RunListener listener)
            throws SQLException {
        AdvisoryLock lock = new AdvisoryLock(connection, table.lockKey());
        long end = System.nanoTime() + patience.toNanos();
        for (boolean told = false; !lock.tryOnce(); told = true) {
            if (!told) {
                listener.waiting(table.history());
            }
            if (System.nanoTime() - end >= 0) {
                throw locked(table, lock.holder());
            }
            pause(table);
        }
        return lock;
    }

    private static MigrationException locked(VersionTable table, @Nullable String holder) {
        return MigrationException.user(new Problem(
                "Locked",
                new Location.InDatabase("table " + table.displayName()),
                "Another run works on this history" + (holder == null ? "." : ": " + holder + "."),
                "Wait until it is done; where it hangs, end its session with pg_terminate_backend."));
    }

    private boolean tryOnce() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select pg_catalog.pg_try_advisory_lock(" + key + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private @Nullable String holder() throws SQLException {
        String sql = "select pg_catalog.format('process %s (%s) since %s', a.pid, a.application_name, a.backend_start)"
                + " from pg_catalog.pg_locks l join pg_catalog.pg_stat_activity a on a.pid = l.pid"
                + " where l.locktype = 'advisory' and l.granted and l.objsubid = 1"
                + " and (l.classid::bigint << 32 | l.objid::bigint) = " + key;
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static void pause(VersionTable table) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw locked(table, null);
        }
    }

    /** Frees the lock; a broken connection has freed it already. */
    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try (Statement query = connection.createStatement()) {
            query.execute("select pg_catalog.pg_advisory_unlock(" + key + ")");
        }
    }
}
