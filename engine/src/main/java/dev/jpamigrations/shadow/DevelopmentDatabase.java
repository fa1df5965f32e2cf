package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * A project's own database, there without anyone having set one up. Its data are kept between builds; its server runs only
 * while a process uses it, is shared by all that do, and stops with the last of them.
 */
public final class DevelopmentDatabase implements AutoCloseable {

    private static final String NAME = "development";

    private final Cluster cluster;
    private final ServerControl control;
    private final Clients clients;
    private final Path client;
    private final Watchdog watchdog;
    private final ServerLogin login;
    private final ExitHook hook = new ExitHook("leave-development-database", this::leave);

    private DevelopmentDatabase(
            Cluster cluster,
            ServerControl control,
            Clients clients,
            Path client,
            Watchdog watchdog,
            ServerLogin login) {
        this.cluster = cluster;
        this.control = control;
        this.clients = clients;
        this.client = client;
        this.watchdog = watchdog;
        this.login = login;
    }

    @SuppressWarnings("try") // the lock is held, not used
    static DevelopmentDatabase open(Cluster cluster, PostgresInstallation postgres, Launch launch, int port)
            throws IOException {
        ServerControl control = new ServerControl(postgres, launch, cluster);
        Clients clients = new Clients(cluster.folder().resolve("clients"));
        try (FolderLock lock = FolderLock.acquire(cluster.folder())) {
            Path client = join(clients, control);
            try {
                if (!cluster.exists()) {
                    cluster.create(postgres, launch, true);
                }
                int actual = running(cluster, control, port).port();
                createDatabase(cluster.login(actual, "postgres"));
                DevelopmentDatabase database = new DevelopmentDatabase(
                        cluster,
                        control,
                        clients,
                        client,
                        Watchdog.ofClient(postgres, client, clients.folder(), cluster.data()),
                        cluster.login(actual, NAME));
                database.hook.arm();
                return database;
            } catch (IOException | RuntimeException e) {
                leave(clients, client, control);
                throw e;
            }
        }
    }

    private static Path join(Clients clients, ServerControl control) throws IOException {
        while (true) {
            if (!clients.exist()) {
                control.stop("fast"); // the last one has left, and the server may be on its way down
                Files.createDirectories(clients.folder());
            }
            Optional<Path> client = clients.join();
            if (client.isPresent()) {
                return client.get();
            }
        }
    }

    private static PostmasterFile running(Cluster cluster, ServerControl control, int port) throws IOException {
        Optional<PostmasterFile> running = control.running();
        if (running.isEmpty()) {
            return control.start(new RememberedPort(cluster.folder().resolve("port")).choose(port));
        }
        if (port != 0 && running.get().port() != port) {
            throw MigrationException.user(new Problem(
                    "DevelopmentDatabaseRuns",
                    Location.nowhere(),
                    "The development database is already in use, on port "
                            + running.get().port() + ".",
                    "Use that port, or end the builds and migrations:database that use it."));
        }
        return running.get();
    }

    private static void createDatabase(ServerLogin login) throws IOException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!rows.next()) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            throw new IOException("it refuses the connection: " + e.getMessage(), e);
        }
    }

    /** How it is reached: URL, user and password. */
    public ServerLogin login() {
        return login;
    }

    /** The file that holds the user's password, which only the owner may read. */
    public Path passwordFile() {
        return cluster.passwordFile();
    }

    /** Leaves the database; the last one to leave stops its server. */
    @Override
    public void close() throws IOException {
        if (hook.disarm()) {
            leave();
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void leave() throws IOException {
        try (FolderLock lock = FolderLock.acquire(cluster.folder())) {
            leave(clients, client, control);
            watchdog.release();
        }
    }

    private static void leave(Clients clients, Path client, ServerControl control) throws IOException {
        if (clients.leave(client)) {
            control.stop("fast");
        }
    }
}
