package dev.jpamigrations.conformance;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.shadow.BinaryCoordinate;
import dev.jpamigrations.shadow.EmbeddedPostgres;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.shadow.UserCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * An empty database that is used again and again. All that happens in it is one transaction, which is undone in the end: to
 * drop what was made would cost more than all the rest.
 */
final class Arena implements AutoCloseable {

    private static final CatalogReader READER = new CatalogReader(CatalogScope.ALL);

    private static final BlockingQueue<Arena> FREE = new LinkedBlockingQueue<>();

    /** Names of types of the extension, which is on no server here. */
    private static final List<String> POSTGIS =
            List.of("create domain geometry as text", "create domain geography as text");

    /** What was undone stays in the catalog until somebody cleans up, and slows down all who read it. */
    private static final int USES_BETWEEN_CLEANINGS = 20;

    private final Connection connection;
    private int uses;

    private Arena(ScratchDatabase database) throws SQLException {
        this.connection = database.connect();
        run(POSTGIS);
        connection.setAutoCommit(false);
    }

    /** Takes an empty database that nobody else has. */
    static Arena enter() throws SQLException {
        Arena free = FREE.poll();
        return free != null ? free : new Arena(databases().create());
    }

    /** Where databases are made that keep what is done in them. */
    static ScratchDatabases databases() {
        return Server.DATABASES;
    }

    /** The only connection. */
    Connection connection() {
        return connection;
    }

    /** What it holds, as a side of a comparison. */
    Side side() throws SQLException {
        return new Side(READER.read(connection), connection);
    }

    void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Empties the database and gives it back. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        uses++;
        if (uses % USES_BETWEEN_CLEANINGS == 0) {
            connection.setAutoCommit(true);
            run(List.of("vacuum"));
            connection.setAutoCommit(false);
        }
        FREE.add(this);
    }

    private static final class Server {

        private static final ScratchDatabases DATABASES = EmbeddedPostgres.onThisMachine(
                        UserCache.folder(), Server.class.getClassLoader(), Server::notOnTheClassPath)
                .scratchDatabases("", new SecureRandom());

        private static Path notOnTheClassPath(BinaryCoordinate coordinate) throws IOException {
            throw new FileNotFoundException(coordinate + " is not on the class path of the tests");
        }
    }
}
