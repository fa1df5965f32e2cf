package dev.jpamigrations.connection;

import dev.jpamigrations.connection.ServerUrl.Host;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two ways in which the URLs of PostgreSQL servers are written: libpq's ({@code postgres://}, {@code postgresql://}
 * and SQLAlchemy's {@code postgresql+driver://}) and the JDBC driver's ({@code jdbc:postgresql:}).
 *
 * <p>Sources: PostgreSQL manual, Connection URIs; documentation of pgjdbc, Connecting to the Database.
 */
final class UrlParser {

    private static final Pattern URL = Pattern.compile(
            "(?<driver>jdbc:)?(?i:postgres(?:ql)?)(?:\\+\\w+)?:(?://(?<authority>[^/?]*))?/?(?<database>[^?]*)(?:\\?(?<query>.*))?");
    private static final Pattern HOST =
            Pattern.compile("(?:\\[(?<six>[^\\[\\]]+)]|(?<name>[^:\\[\\]]*))(?::(?<port>\\d+))?");

    /** Whether the URL is one of the JDBC driver, in which a plus sign is a space. */
    private final boolean driver;

    private UrlParser(boolean driver) {
        this.driver = driver;
    }

    /** The URL's parts, or nothing where it is not the URL of a PostgreSQL server. */
    static Optional<WrittenUrl> parse(String text) {
        Matcher url = URL.matcher(text.strip());
        if (!url.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UrlParser(url.group("driver") != null).read(url));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private WrittenUrl read(Matcher url) {
        Map<String, String> query = query(url.group("query"));
        String authority = url.group("authority") == null ? "" : url.group("authority");
        int at = authority.lastIndexOf('@');
        String[] login = authority.substring(0, Math.max(at, 0)).split(":", 2);

        String user = firstOf(query.remove("user"), decoded(login[0]));
        String password = firstOf(query.remove("password"), login.length == 2 ? decoded(login[1]) : null);
        String database = decoded(url.group("database"));
        List<Host> hosts = hosts(authority.substring(at + 1));
        if (driver) {
            return new WrittenUrl(hosts, firstOf(database), query, user, password);
        }
        if (query.containsKey("host") || query.containsKey("port")) {
            hosts = List.of(host(
                    firstOf(query.remove("host"), hosts.get(0).name()),
                    firstOf(query.remove("port"), Integer.toString(hosts.get(0).port()))));
        }
        String named = firstOf(query.remove("dbname"), database);
        return new WrittenUrl(hosts, named, LibpqParameters.toDriver(query), user, password);
    }

    private List<Host> hosts(String list) {
        List<Host> hosts = new ArrayList<>();
        for (String each : list.split(",", -1)) {
            Matcher matcher = HOST.matcher(each);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a host");
            }
            String name = firstOf(matcher.group("six"), matcher.group("name"));
            hosts.add(host(name == null ? null : decoded(name), matcher.group("port")));
        }
        return hosts;
    }

    private static Host host(@Nullable String name, @Nullable String port) {
        String host = name == null ? "localhost" : name;
        if (host.startsWith("/") || host.startsWith("@")) {
            throw new IllegalArgumentException("the driver speaks no Unix-domain sockets");
        }
        int number = port == null ? ServerUrl.DEFAULT_PORT : Integer.parseInt(port);
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException("not a port");
        }
        return new Host(host, number);
    }

    private Map<String, String> query(@Nullable String text) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : text == null ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private String decoded(String text) {
        return URLDecoder.decode(driver ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static @Nullable String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isEmpty()) {
                return candidate;
            }
        }
        return null;
    }
}
