package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.runner.JavaSteps;
import dev.jpamigrations.runner.Replay;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes and drops databases to try things in, on one server.
 *
 * <p>All are UTF-8 with the C locale, whatever the server's default is, so that two of them never differ by their locale.
 * Databases and roles that this tool did not make are never touched.
 */
public final class ScratchDatabases implements AutoCloseable {

    private static final int OLDEST_MAJOR = 13;
    private static final int FIRST_WITH_LOCALE_PROVIDERS = 15;
    private static final int FIRST_WITH_STRATEGIES = 15;

    private final ServerLogin login;
    private final Connection maintenance;
    private final ScratchNames names;
    private final int majorVersion;
    private final @Nullable EmbeddedServer ownServer;
    private final ScratchRoles roles;
    private final SortedSet<String> databases = new TreeSet<>();
    private boolean closed;
    private final ExitHook hook = new ExitHook("drop-scratch-databases", this::release);

    private ScratchDatabases(
            ServerLogin login,
            Connection maintenance,
            ScratchNames names,
            int majorVersion,
            @Nullable EmbeddedServer ownServer) {
        this.login = login;
        this.maintenance = maintenance;
        this.names = names;
        this.majorVersion = majorVersion;
        this.ownServer = ownServer;
        this.roles = new ScratchRoles(maintenance);
    }

    /**
     * Databases on a server that somebody gave us. What an earlier run had to leave there, because it was killed, is dropped
     * first.
     *
     * @param login a database of the server, and a user who may create databases
     * @param random tells the names of this run from those of others
     * @throws MigrationException {@code [NoScratchDatabase]} where the server cannot be reached or is too old
     */
    public static ScratchDatabases on(ServerLogin login, RandomGenerator random) {
        ScratchDatabases scratch = connect(login, random, null);
        scratch.hook.arm();
        return scratch;
    }

    /** Databases on a server that is stopped when they are closed. */
    static ScratchDatabases owning(EmbeddedServer server, RandomGenerator random) throws IOException {
        try {
            return connect(server.login(), random, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static ScratchDatabases connect(
            ServerLogin login, RandomGenerator random, @Nullable EmbeddedServer ownServer) {
        try {
            Connection connection = login.connect();
            try {
                return prepare(login, connection, random, ownServer);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw noScratchDatabase(login, e.getMessage(), e);
        }
    }

    private static ScratchDatabases prepare(
            ServerLogin login, Connection connection, RandomGenerator random, @Nullable EmbeddedServer ownServer)
            throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw noScratchDatabase(login, "it is version " + major, null);
        }
        ScratchNames names = ScratchNames.reserve(connection, random.nextLong());
        names.dropAbandoned(connection);
        return new ScratchDatabases(login, connection, names, major, ownServer);
    }

    /** The major version of the server. */
    public int majorVersion() {
        return majorVersion;
    }

    ServerLogin login() {
        return login;
    }

    /**
     * An empty database.
     *
     * @throws MigrationException {@code [NoScratchDatabase]} where the server refuses
     */
    public ScratchDatabase create() {
        String provider = majorVersion < FIRST_WITH_LOCALE_PROVIDERS ? "" : " locale_provider libc";
        return create("template template0 encoding 'UTF8'" + provider + " lc_collate 'C' lc_ctype 'C'");
    }

    /**
     * A database with everything that the other holds. Nobody may be connected to the other meanwhile.
     *
     * @throws MigrationException {@code [NoScratchDatabase]} where the server refuses
     */
    public ScratchDatabase copyOf(ScratchDatabase original) {
        return create("template " + original.name());
    }

    private synchronized ScratchDatabase create(String options) {
        String name = names.next();
        databases.add(name);
        try {
            execute("create database " + name + " " + options + strategy());
        } catch (SQLException e) {
            databases.remove(name);
            throw noScratchDatabase(login, e.getMessage(), e);
        }
        return new ScratchDatabase(this, name);
    }

    /**
     * To copy files takes half of what it takes to write every page of a template to the log, but it costs a checkpoint. On a server
     * that does not wait for the disk this is nothing, on that of others it is theirs to pay. PostgreSQL manual, "CREATE DATABASE".
     */
    private String strategy() {
        return ownServer == null || majorVersion < FIRST_WITH_STRATEGIES ? "" : " strategy file_copy";
    }

    synchronized void drop(String database) {
        if (databases.remove(database)) {
            try {
                execute("drop database if exists " + database + " with (force)");
            } catch (SQLException e) {
                throw noScratchDatabase(login, e.getMessage(), e);
            }
        }
    }

    /**
     * Runs revisions on these databases. Roles that they name and the server does not know are created on the way, and go
     * with the last database.
     *
     * @param javaSteps runs the classes that revisions name
     */
    public Replay replay(JavaSteps javaSteps) {
        return new Replay(javaSteps, new MissingRoles(this));
    }

    /**
     * Creates a role that a revision names; it goes with the last scratch database.
     *
     * @throws MigrationException {@code [NoScratchRole]} where the server refuses
     */
    synchronized void createRole(String role) {
        roles.create(role);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = maintenance.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Drops what is left of the databases, and stops the server where it is our own. */
    @Override
    public void close() {
        hook.disarm();
        try {
            release();
        } catch (IOException e) {
            throw NoPostgres.notStopped(e);
        }
    }

    private synchronized void release() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            List.copyOf(databases).forEach(this::drop);
            roles.drop();
            maintenance.close();
        } catch (SQLException e) {
            throw noScratchDatabase(login, e.getMessage(), e);
        } finally {
            if (ownServer != null) {
                ownServer.close();
            }
        }
    }

    private static MigrationException noScratchDatabase(
            ServerLogin login, @Nullable String reason, @Nullable SQLException cause) {
        return MigrationException.environment(
                new Problem(
                        "NoScratchDatabase",
                        new Location.InDatabase(login.toString()),
                        "Scratch databases cannot be made and dropped on this server: " + reason + ".",
                        "shadowUrl needs PostgreSQL " + OLDEST_MAJOR
                                + " or newer and a user who may create databases (alter role … createdb)."),
                cause);
    }
}
