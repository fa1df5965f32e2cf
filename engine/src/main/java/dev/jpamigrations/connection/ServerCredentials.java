package dev.jpamigrations.connection;

import org.jspecify.annotations.Nullable;

/**
 * User and password that a keeper of secrets holds for a database, such as a {@code <server>} of Maven's settings.
 *
 * @param user the role, null where the keeper names none
 * @param password the password in clear, null where the keeper has none
 */
public record ServerCredentials(
        @Nullable String user, @Nullable String password) {

    /** No keeper, no secrets. */
    public static final ServerCredentials NONE = new ServerCredentials(null, null);

    /** The user; never the password. */
    @Override
    public String toString() {
        return "credentials of " + (user == null ? "an unnamed user" : user);
    }
}
