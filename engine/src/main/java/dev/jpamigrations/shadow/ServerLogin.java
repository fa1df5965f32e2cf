package dev.jpamigrations.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How a database is reached.
 *
 * @param url the JDBC URL
 * @param user the user, null where the URL or the driver's defaults name one
 * @param password the user's password, null where none is needed
 */
public record ServerLogin(
        String url, @Nullable String user, @Nullable String password) {

    /** A new connection, in autocommit. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** The same server and user, another database. */
    ServerLogin toDatabase(String name) {
        PGSimpleDataSource source = dataSource();
        source.setDatabaseName(name);
        source.setUser(null);
        source.setPassword(null);
        return new ServerLogin(Objects.requireNonNull(source.getURL()), user, password);
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return user == null ? url : user + "@" + url;
    }
}
