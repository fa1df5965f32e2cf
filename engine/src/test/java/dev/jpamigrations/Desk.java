package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.catalog.CatalogReader;
import dev.jpamigrations.catalog.CatalogScope;
import dev.jpamigrations.ddl.Statement;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Two databases for a case, empty again when it leaves: all that it does is one transaction in each. The next case takes the same two,
 * since a session knows the catalogs after its first look at them; cases that run at once have a desk each.
 */
final class Desk implements AutoCloseable {

    private static final Map<ScratchDatabases, Queue<Desk>> FREE = new ConcurrentHashMap<>();
    private static final CatalogReader READER = new CatalogReader(CatalogScope.ALL);

    private final Queue<Desk> free;
    private final Connection replayed;
    private final Connection model;

    private Desk(Queue<Desk> free, Connection replayed, Connection model) {
        this.free = free;
        this.replayed = replayed;
        this.model = model;
    }

    /** A desk on a server, which is there until the server is gone. */
    static Desk of(ScratchDatabases server) throws SQLException {
        Queue<Desk> free = FREE.computeIfAbsent(server, s -> new ConcurrentLinkedQueue<>());
        Desk desk = free.poll();
        return desk == null ? new Desk(free, session(server.create()), session(server.create())) : desk;
    }

    private static Connection session(ScratchDatabase database) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Where changes are applied. */
    Connection replayed() {
        return replayed;
    }

    /** What they are compared with. */
    Connection model() {
        return model;
    }

    /** What is there after statements. */
    static Side after(Connection connection, List<Statement> statements) throws SQLException {
        execute(connection, statements);
        return side(connection);
    }

    /** What is there after a script. */
    static Side after(Connection connection, String script) throws SQLException {
        execute(connection, script);
        return side(connection);
    }

    /** What is there. */
    static Side side(Connection connection) throws SQLException {
        return new Side(READER.read(connection), connection);
    }

    static void execute(Connection connection, List<Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            execute(connection, statement.sql());
        }
    }

    static void execute(Connection connection, String script) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @Override
    public void close() throws SQLException {
        replayed.rollback();
        model.rollback();
        free.add(this);
    }
}
