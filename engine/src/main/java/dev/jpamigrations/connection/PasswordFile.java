package dev.jpamigrations.connection;

import dev.jpamigrations.connection.ServerUrl.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * libpq's password file: lines of {@code hostname:port:database:username:password}, each of the first four a value or
 * {@code *}, a colon or backslash in a value written with a backslash before it; the first line that fits counts.
 *
 * <p>Source: PostgreSQL manual, The Password File.
 *
 * @param lines the entries in order, each of five fields
 */
record PasswordFile(List<List<String>> lines) {

    private static final int FIELDS = 5;

    PasswordFile {
        lines = lines.stream().map(List::copyOf).toList();
    }

    static PasswordFile parse(String text) {
        return new PasswordFile(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PasswordFile::fields)
                .filter(fields -> fields.size() == FIELDS)
                .toList());
    }

    /** The password for a user of a database on the first of its hosts. */
    Optional<String> password(ServerUrl url, String user) {
        Host host = url.hosts().get(0);
        List<String> wanted = List.of(host.name(), Integer.toString(host.port()), url.database(), user);
        return lines.stream()
                .filter(fields -> fits(fields, wanted))
                .map(fields -> fields.get(FIELDS - 1))
                .findFirst();
    }

    private static boolean fits(List<String> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!fields.get(i).equals("*") && !fields.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' && fields.size() < FIELDS - 1) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(++i));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** Counts, never shows. */
    @Override
    public String toString() {
        return "password file of " + lines.size() + " lines";
    }
}
