package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL for scratch databases, run by this process and gone with it.
 *
 * <p>Its data directory lies in a slot of the cache folder and is kept for the next run, since a kept one starts in a tenth
 * of a second and a new one takes half of one. A slot serves one server at a time; builds that run at once take one each.
 * A slot that was not left in good order is made anew, for the server runs without {@code fsync}.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final List<String> SETTINGS = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "jit=off",
            // a proof holds the locks of an upgrade and of its downgrade at once
            "max_locks_per_transaction=1024",
            // memory for locks is prepared for each connection and worker that there might be, at every start
            "max_connections=50",
            "max_wal_senders=0",
            "max_worker_processes=1",
            "max_logical_replication_workers=0");

    private final FolderLock slot;
    private final Path inUse;
    private final ServerProcess process;
    private final ServerLogin login;
    private final ExitHook hook = new ExitHook("stop-postgres", this::stop);

    private EmbeddedServer(FolderLock slot, Path inUse, ServerProcess process, ServerLogin login) {
        this.slot = slot;
        this.inUse = inUse;
        this.process = process;
        this.login = login;
    }

    /**
     * Starts one in the first free slot.
     *
     * @param slots the folder of the slots for this installation
     * @throws IOException where the server does not start, with its own words
     */
    static EmbeddedServer start(PostgresInstallation postgres, Launch launch, Path slots) throws IOException {
        for (int number = 0; ; number++) {
            Path folder = slots.resolve("slot-" + number);
            Optional<FolderLock> slot = FolderLock.tryAcquire(folder);
            if (slot.isPresent()) {
                return start(postgres, launch, folder, slot.get());
            }
        }
    }

    private static EmbeddedServer start(PostgresInstallation postgres, Launch launch, Path folder, FolderLock slot)
            throws IOException {
        EmbeddedServer server = null;
        try {
            server = new Slot(folder, postgres, launch).start(slot);
            server.hook.arm();
            return server;
        } finally {
            if (server == null) {
                slot.close();
            }
        }
    }

    /** How it is reached, as its super user. */
    ServerLogin login() {
        return login;
    }

    /** Stops the server and gives its slot back. */
    @Override
    public void close() throws IOException {
        if (hook.disarm()) {
            stop();
        }
    }

    private void stop() throws IOException {
        try {
            if (process.stop()) {
                Files.deleteIfExists(inUse);
            }
        } finally {
            slot.close();
        }
    }

    /** A slot on the way to its server. */
    private record Slot(Cluster cluster, Path inUse, PostgresInstallation postgres, Launch launch) {

        Slot(Path folder, PostgresInstallation postgres, Launch launch) {
            this(new Cluster(folder), folder.resolve("in-use"), postgres, launch);
        }

        EmbeddedServer start(FolderLock lock) throws IOException {
            if (!cluster.exists() || Files.exists(inUse)) {
                return startAnew(lock);
            }
            try {
                return startKept(lock);
            } catch (IOException kept) {
                try {
                    return startAnew(lock);
                } catch (IOException e) {
                    e.addSuppressed(kept);
                    throw e;
                }
            }
        }

        private EmbeddedServer startAnew(FolderLock lock) throws IOException {
            new ServerControl(postgres, launch, cluster).stop("immediate");
            cluster.create(postgres, launch, false);
            return startKept(lock);
        }

        private EmbeddedServer startKept(FolderLock lock) throws IOException {
            if (!Files.exists(inUse)) {
                Files.createFile(inUse);
            }
            cluster.forgetAlteredSettings();
            ServerProcess process = ServerProcess.start(postgres, launch, cluster, SETTINGS);
            ServerLogin login = cluster.login(process.port(), "postgres");
            try (Connection connection = login.connect()) {
                ClusterSweep.sweep(connection);
            } catch (SQLException e) {
                process.stop();
                throw new IOException(e);
            }
            return new EmbeddedServer(lock, inUse, process, login);
        }
    }
}
