package dev.jpamigrations.shadow;

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

    /** Drops the database, whoever is still connected to it. */
    @Override
    public void close() {
        databases.drop(name);
    }
}
