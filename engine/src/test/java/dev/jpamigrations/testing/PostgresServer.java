package dev.jpamigrations.testing;

import dev.jpamigrations.shadow.BinaryCoordinate;
import dev.jpamigrations.shadow.ClassPathBinaries;
import dev.jpamigrations.shadow.EmbeddedServer;
import dev.jpamigrations.shadow.Platform;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;

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
    public static ScratchDatabase database() throws SQLException {
        return databases().create();
    }

    /** Makes and copies databases. */
    public static ScratchDatabases databases() {
        return Running.DATABASES;
    }

    private static final class Running {
        static final ScratchDatabases DATABASES = start();

        private static ScratchDatabases start() {
            BinaryCoordinate coordinate = BinaryCoordinate.of(Platform.current().orElseThrow(), "");
            Path cache = Path.of(System.getProperty("user.home"), ".cache", "jpa-migrations");
            try {
                return ScratchDatabases.on(
                        EmbeddedServer.start(
                                        coordinate, new ClassPathBinaries(PostgresServer.class.getClassLoader()), cache)
                                .login(),
                        new SecureRandom());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
