package dev.jpamigrations.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL of a team's own: not started by the plugin, and it asks for a password. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start() {
        try {
            PostgresServer started = new PostgresServer(EmbeddedPostgres.start());
            started.askForPasswords();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a role with a password, and an empty database that belongs to it. */
    Database create(String name, String password) {
        Database administration = administration();
        administration.execute("create role " + name + " login password '" + password + "'");
        administration.execute("create database " + name + " owner " + name);
        return new Database("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, name, password);
    }

    /** Another database of the same role that holds the same; nobody may be connected to the first. */
    Database copyOf(Database database, String name) {
        String former = database.url().replaceFirst(".*/", "");
        administration().execute("create database " + name + " template " + former + " owner " + database.user());
        return new Database(database.url().replaceFirst("[^/]*$", name), database.user(), database.password());
    }

    /** What a role needs that scratch databases are made with. */
    void letCreateDatabases(String role) {
        administration().execute("alter role " + role + " createdb");
    }

    /** The names of all databases but the templates. */
    List<String> databases() {
        return administration().strings("select datname from pg_database where not datistemplate");
    }

    private Database administration() {
        return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    /** Only the administrator is trusted. PostgreSQL manual, "The pg_hba.conf File". */
    private void askForPasswords() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("show hba_file")) {
                row.next();
                Files.writeString(Path.of(row.getString(1)), """
                        host all postgres samehost trust
                        host all all samehost scram-sha-256
                        """);
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
