package dev.jpamigrations.connection;

import org.jspecify.annotations.Nullable;

/**
 * A database and who calls.
 *
 * @param url where it is, without user and password
 * @param user the role to log in as
 * @param password the role's password, null where none was found (the server may not ask for one)
 * @param origin where the URL was found, as a person knows it: {@code environment variable DATABASE_URL}
 */
public record DatabaseAddress(
        ServerUrl url, String user, @Nullable String password, String origin) {

    /**
     * An address that is known, not looked for.
     *
     * @param url a PostgreSQL URL in libpq's or the JDBC driver's way
     * @param user the role
     * @param password its password, null where none is needed
     * @param origin what the address is, as a person knows it
     */
    public static DatabaseAddress of(String url, String user, @Nullable String password, String origin) {
        WrittenUrl written =
                UrlParser.parse(url).orElseThrow(() -> new IllegalArgumentException(origin + " has no URL"));
        return new DatabaseAddress(written.server(user), user, password, origin);
    }

    /** The URL with masked secrets, the user, and where it was found; never the password. */
    @Override
    public String toString() {
        return url + " as " + user + " (" + origin + ")";
    }
}
