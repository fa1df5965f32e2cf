package dev.jpamigrations.connection;

import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGProperty;

/**
 * The parameters of a libpq URL in the words of the JDBC driver. Those that neither knows (a web framework's pool size) are
 * left out.
 *
 * <p>Sources: PostgreSQL manual, Parameter Key Words; documentation of pgjdbc, Connection Parameters.
 */
final class LibpqParameters {

    private static final Map<String, String> NAMES = Map.of(
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout",
            "gssencmode", "gssEncMode",
            "keepalives", "tcpKeepAlive",
            "schema", "currentSchema",
            "ssl", "sslmode",
            "target_session_attrs", "targetServerType");

    private static final Map<String, Map<String, String>> VALUES = Map.of(
            "keepalives", Map.of("1", "true", "0", "false"),
            // "instances of parameter ssl=true are translated into sslmode=require" (Connection URIs)
            "ssl", Map.of("true", "require", "false", "disable"),
            "target_session_attrs",
                    Map.of(
                            "read-write", "primary",
                            "read-only", "secondary",
                            "standby", "secondary",
                            "prefer-standby", "preferSecondary"));

    private LibpqParameters() {}

    static Map<String, String> toDriver(Map<String, String> query) {
        Map<String, String> parameters = new TreeMap<>();
        query.forEach((name, value) -> {
            String known = NAMES.getOrDefault(name, name);
            if (PGProperty.forName(known) != null) {
                parameters.put(known, VALUES.getOrDefault(name, Map.of()).getOrDefault(value, value));
            }
        });
        return parameters;
    }
}
