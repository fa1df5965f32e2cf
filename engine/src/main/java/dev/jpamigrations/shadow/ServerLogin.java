package dev.jpamigrations.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How a server is reached.
 *
 * @param url the JDBC URL, without a password
 * @param user the user, null where the URL or the driver's defaults name one
 * @param password the user's password, null where none is needed
 */
public record ServerLogin(
        String url, @Nullable String user, @Nullable String password) {

    /** A connection to the URL's own database, in autocommit. */
    Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** A connection to another database of the same server, in autocommit. */
    Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = dataSource();
        source.setDatabaseName(database);
        return source.getConnection();
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

    /** Never shows the password. */
    @Override
    public String toString() {
        return user == null ? url : user + "@" + url;
    }
}
