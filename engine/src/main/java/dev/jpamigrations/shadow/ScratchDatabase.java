package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database to try things in; dropped with everything in it when closed. */
public final class ScratchDatabase implements AutoCloseable {

    private final ScratchDatabases databases;
    private final String name;

    ScratchDatabase(ScratchDatabases databases, String name) {
        this.databases = databases;
        this.name = name;
    }

    /** The database's name. */
    public String name() {
        return name;
    }

    /** How it is reached. */
    public ServerLogin login() {
        return databases.login().toDatabase(name);
    }

    /** A new connection to it, in autocommit. The caller closes it. */
    public Connection connect() throws SQLException {
        return login().connect();
    }

    /** What is to be tried in a database. */
    @FunctionalInterface
    public interface Play<T> {

        /**
         * @param connection in a transaction that is rolled back, or in autocommit on a copy
         * @return what was found out
         */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Tries something and leaves the database as it was.
     *
     * <p>It is tried in one transaction, since rolling back is many times quicker than copying a database. Should it fail
     * there, it is tried once more on a copy without a transaction around it, for PostgreSQL refuses some statements within
     * one (such as {@code create index concurrently}), and the use of an enum's value in the transaction that adds it. What
     * happens on the copy counts.
     *
     * @param play run once or twice; nobody else may be connected meanwhile
     * @throws SQLException what the play throws on the copy
     * @throws MigrationException likewise, or {@code [NoScratchDatabase]}
     */
    public <T> T rehearse(Play<T> play) throws SQLException {
        try {
            return inTransaction(play);
        } catch (SQLException | MigrationException refused) {
            try (ScratchDatabase copy = databases.copyOf(this);
                    Connection connection = copy.connect()) {
                return play.on(connection);
            } catch (SQLException | MigrationException e) {
                e.addSuppressed(refused);
                throw e;
            }
        }
    }

    private <T> T inTransaction(Play<T> play) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try {
                return play.on(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Drops the database, whoever is still connected to it. */
    @Override
    public void close() {
        databases.drop(name);
    }
}
