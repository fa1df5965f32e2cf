package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Refuses a pooler that lends a server's session for single transactions, as PgBouncer does with {@code pool_mode = transaction}: the
 * lock of a run belongs to a session, and would protect nothing there.
 *
 * <p>A pooler is known by the process id that it promises at the start, which is not the server's. Whether it keeps a session for its
 * client shows a second client, which must not meet the same one meanwhile.
 */
final class TransactionPooling {

    private TransactionPooling() {}

    /**
     * @param connection in autocommit, with nothing done on it that should last
     * @param another opens the second connection, where there is a pooler
     * @throws MigrationException {@code [TransactionPooling]}
     */
    static void refuse(Connection connection, ConnectionSource another) throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return;
        }
        int promised = connection.unwrap(PGConnection.class).getBackendPID();
        int met = process(connection);
        if (promised == met) {
            return;
        }
        try (Connection second = another.open()) {
            if (process(second) == met) {
                throw MigrationException.user(new Problem(
                        "TransactionPooling",
                        Location.nowhere(),
                        "A connection pooler lends server sessions for single transactions, so that the lock of a run would"
                                + " protect nothing.",
                        "Connect to the server itself, or to a pool with pool_mode = session."));
            }
        }
    }

    private static int process(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
