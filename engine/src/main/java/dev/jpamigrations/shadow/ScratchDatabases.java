package dev.jpamigrations.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Makes and drops databases to try things in, on one server.
 *
 * <p>All are UTF-8 with the C locale, whatever the server's default is, so that two of them never differ by their locale.
 * Databases that this tool did not make are never touched.
 */
public final class ScratchDatabases implements AutoCloseable {

    private static final String PREFIX = "migrations_scratch_";

    private final ServerLogin login;
    private final Connection maintenance;
    private final String run;
    private final AtomicInteger made = new AtomicInteger();

    private ScratchDatabases(ServerLogin login, Connection maintenance, String run) {
        this.login = login;
        this.maintenance = maintenance;
        this.run = run;
    }

    /**
     * Databases on the server reached by the login, whose user may create databases.
     *
     * @param random tells the names of this run from those of runs at the same time
     */
    public static ScratchDatabases on(ServerLogin login, RandomGenerator random) throws SQLException {
        return new ScratchDatabases(login, login.connect(), HexFormat.of().toHexDigits(random.nextLong()));
    }

    /** An empty database. */
    public ScratchDatabase create() throws SQLException {
        return create("template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'");
    }

    /** A database with everything that the other holds. Nobody may be connected to the other meanwhile. */
    public ScratchDatabase copyOf(ScratchDatabase original) throws SQLException {
        return create("template " + original.name());
    }

    private ScratchDatabase create(String options) throws SQLException {
        String name = PREFIX + run + "_" + made.incrementAndGet();
        execute("create database " + name + " " + options);
        return new ScratchDatabase(this, name);
    }

    Connection connect(String database) throws SQLException {
        return login.connect(database);
    }

    void drop(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    private synchronized void execute(String sql) throws SQLException {
        try (Statement statement = maintenance.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        maintenance.close();
    }
}
