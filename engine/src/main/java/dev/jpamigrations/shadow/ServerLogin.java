package dev.jpamigrations.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The forms of a URL (documentation of pgjdbc, "Connecting to the Database"). */
    private static final Pattern URL =
            Pattern.compile("jdbc:postgresql:(?<host>//[^/?]*)?/?[^?]*(?<parameters>\\?.*)?");

    /** A new connection, in autocommit. */
    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** The same server and user, another database. */
    ServerLogin toDatabase(String name) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no JDBC URL of PostgreSQL");
        }
        String host = parts.group("host") == null ? "" : parts.group("host") + "/";
        String parameters = parts.group("parameters") == null ? "" : parts.group("parameters");
        return new ServerLogin("jdbc:postgresql:" + host + name + parameters, user, password);
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        // A catalog is read many times over one connection, and to plan these queries takes longer than to run them.
        // No DDL changes what they return, so that the driver need not forget them after each (documentation of pgjdbc,
        // flushCacheOnDdl).
        source.setPrepareThreshold(1);
        source.setFlushCacheOnDdl(false);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    /** Shows neither the password nor the URL's parameters, among which there may be others. */
    @Override
    public String toString() {
        String place = url.replaceFirst("\\?.*", "");
        return user == null ? place : user + "@" + place;
    }
}
