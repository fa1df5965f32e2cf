package dev.jpamigrations.conformance;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * An empty database that is used again and again: a new one for each side of each model would cost more than all the
 * rest.
 */
final class Arena implements AutoCloseable {

    private static final BlockingQueue<ScratchDatabase> FREE = new LinkedBlockingQueue<>();

    private final ScratchDatabase database;
    private final Connection connection;

    private Arena(ScratchDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
    }

    /** Takes an empty database that nobody else has. */
    static Arena enter() throws SQLException {
        ScratchDatabase free = FREE.poll();
        return new Arena(free != null ? free : Server.create());
    }

    /** Where further databases are made. */
    static ScratchDatabases databases() {
        return Server.DATABASES;
    }

    /** A further connection to it. */
    Connection open() throws SQLException {
        return database.connect();
    }

    String url() {
        return database.login().url();
    }

    String user() {
        String user = database.login().user();
        return user == null ? "postgres" : user;
    }

    String password() {
        String password = database.login().password();
        return password == null ? "" : password;
    }

    Connection connection() {
        return connection;
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
        List<String> drops = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select quote_ident(nspname) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'")) {
            while (rows.next()) {
                drops.add("drop schema " + rows.getString(1) + " cascade");
            }
        }
        drops.add("create schema public");
        run(drops);
        connection.close();
        FREE.add(database);
    }

    private static final class Server {

        private static final ScratchDatabases DATABASES = EmbeddedPostgres.onThisMachine(
                        UserCache.folder(), Server.class.getClassLoader(), Server::notOnTheClassPath)
                .scratchDatabases("", new SecureRandom());

        static synchronized ScratchDatabase create() {
            return DATABASES.create();
        }

        private static Path notOnTheClassPath(BinaryCoordinate coordinate) throws IOException {
            throw new FileNotFoundException(coordinate + " is not on the class path of the tests");
        }
    }
}
