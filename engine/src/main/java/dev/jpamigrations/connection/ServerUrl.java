package dev.jpamigrations.connection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a PostgreSQL database is: hosts, database and the driver's parameters, without user and password.
 *
 * @param hosts at least one; the driver tries them in order
 * @param database the database's name
 * @param parameters pgjdbc's connection parameters by name
 */
public record ServerUrl(List<Host> hosts, String database, Map<String, String> parameters) {

    /** PostgreSQL's port where none is named. */
    static final int DEFAULT_PORT = 5432;

    /**
     * One server.
     *
     * @param name its name or address, an IPv6 address without brackets
     * @param port its port
     */
    public record Host(String name, int port) {

        @Override
        public String toString() {
            return (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
        }
    }

    public ServerUrl {
        hosts = List.copyOf(hosts);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The URL that pgjdbc takes. May hold the password of a key file: it is for the driver, not for a log. */
    public String jdbc() {
        return text(parameters);
    }

    /** The URL as people may see it: secrets among its parameters are masked. */
    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>(parameters);
        shown.replaceAll((name, value) -> isSecret(name) ? "***" : value);
        return text(shown);
    }

    /** Whether a parameter of that name holds a secret: {@code password}, {@code sslpassword}. */
    static boolean isSecret(String parameter) {
        return parameter.toLowerCase(Locale.ROOT).contains("password");
    }

    private String text(Map<String, String> shown) {
        String authority = hosts.stream().map(Host::toString).collect(Collectors.joining(","));
        String query = shown.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + encode(pair.getValue()))
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + authority + "/" + encode(database) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
