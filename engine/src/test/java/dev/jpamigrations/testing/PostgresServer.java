package dev.jpamigrations.testing;

import dev.jpamigrations.shadow.BinaryCoordinate;
import dev.jpamigrations.shadow.EmbeddedPostgres;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.shadow.UserCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The real PostgreSQL of the tests: one server of each version for the virtual machine, started by the first test that asks and gone with
 * the machine.
 *
 * <pre>{@code
 * try (ScratchDatabase database = PostgresServer.database();
 *         Connection connection = database.connect()) {
 *     …
 * }
 * }</pre>
 */
public final class PostgresServer {

    private static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.onThisMachine(
            UserCache.folder(), PostgresServer.class.getClassLoader(), PostgresServer::besideTheClassPath);
    private static final Map<String, ScratchDatabases> SERVERS = new ConcurrentHashMap<>();

    private PostgresServer() {}

    /** A fresh, empty database, dropped when closed. */
    public static ScratchDatabase database() {
        return databases().create();
    }

    /** Makes and copies databases. */
    public static ScratchDatabases databases() {
        return server("");
    }

    /**
     * Makes databases on a server of another version, which serves until the machine ends.
     *
     * @param major the version; its jar lies in {@code target/servers} unless it is on the class path
     */
    public static ScratchDatabases databases(int major) {
        return server(String.valueOf(major));
    }

    private static ScratchDatabases server(String version) {
        return SERVERS.computeIfAbsent(version, wanted -> POSTGRES.scratchDatabases(wanted, new SecureRandom()));
    }

    private static Path besideTheClassPath(BinaryCoordinate coordinate) throws IOException {
        Path jar = Path.of("target", "servers", coordinate.artifactId() + "-" + coordinate.version() + ".jar");
        if (!Files.exists(jar)) {
            throw new FileNotFoundException(coordinate + " is neither on the class path of the tests nor at " + jar);
        }
        return jar;
    }
}
