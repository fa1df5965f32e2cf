package dev.jpamigrations.testing;

import dev.jpamigrations.shadow.BinaryCoordinate;
import dev.jpamigrations.shadow.EmbeddedPostgres;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.shadow.UserCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * The real PostgreSQL of the tests: one server for the virtual machine, started by the first test that asks and gone with
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

    private PostgresServer() {}

    /** A fresh, empty database, dropped when closed. */
    public static ScratchDatabase database() {
        return databases().create();
    }

    /** Makes and copies databases. */
    public static ScratchDatabases databases() {
        return Running.DATABASES;
    }

    private static final class Running {
        static final ScratchDatabases DATABASES = start();

        private static ScratchDatabases start() {
            EmbeddedPostgres postgres = EmbeddedPostgres.onThisMachine(
                    UserCache.folder(), PostgresServer.class.getClassLoader(), PostgresServer::notOnTheClassPath);
            return postgres.scratchDatabases("", new SecureRandom());
        }
    }

    private static Path notOnTheClassPath(BinaryCoordinate coordinate) throws IOException {
        throw new FileNotFoundException(coordinate + " is not on the class path of the tests");
    }
}
