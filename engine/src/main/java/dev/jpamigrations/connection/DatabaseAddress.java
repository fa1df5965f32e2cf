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

    /** The URL with masked secrets, the user, and where it was found; never the password. */
    @Override
    public String toString() {
        return url + " as " + user + " (" + origin + ")";
    }
}
