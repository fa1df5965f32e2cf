package dev.jpamigrations.connection;

import dev.jpamigrations.connection.ServerUrl.Host;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A URL as somebody wrote it, taken apart.
 *
 * @param hosts at least one
 * @param database null where the URL names none
 * @param parameters pgjdbc's connection parameters, user and password left out
 * @param user null where the URL names none
 * @param password null where the URL holds none
 */
record WrittenUrl(
        List<Host> hosts,
        @Nullable String database,
        Map<String, String> parameters,
        @Nullable String user,
        @Nullable String password) {

    WrittenUrl {
        hosts = List.copyOf(hosts);
        parameters = Map.copyOf(parameters);
    }

    /** Whether any part of it is a password, that of a key file included. */
    boolean holdsPassword() {
        return password != null || parameters.keySet().stream().anyMatch(ServerUrl::isSecret);
    }

    /** The address without user and password; a database that is not named has the user's name, as in libpq. */
    ServerUrl server(String user) {
        return new ServerUrl(hosts, database == null ? user : database, parameters);
    }

    /** Names neither user nor password. */
    @Override
    public String toString() {
        return server("").toString();
    }
}
