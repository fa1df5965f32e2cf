package dev.jpamigrations;

import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;

/** A scratch database of one's own and the connection to it; both end together. */
final class ScratchSession implements AutoCloseable {

    private final ScratchDatabases scratch;
    private final ScratchDatabase database;
    private Connection connection;

    private ScratchSession(ScratchDatabases scratch, ScratchDatabase database) throws SQLException {
        this.scratch = scratch;
        this.database = database;
        try {
            this.connection = database.connect();
        } catch (SQLException failed) {
            database.close();
            throw failed;
        }
    }

    /** On an empty database. */
    static ScratchSession on(ScratchDatabases scratch) throws SQLException {
        return new ScratchSession(scratch, scratch.create());
    }

    /** The connection, in autocommit. To copy the database replaces it. */
    Connection connection() {
        return connection;
    }

    /** On another database that holds what this one holds. */
    ScratchSession copy() throws SQLException {
        // nobody may be connected to a database while it is copied
        connection.close();
        try {
            return new ScratchSession(scratch, scratch.copyOf(database));
        } finally {
            connection = database.connect();
        }
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
