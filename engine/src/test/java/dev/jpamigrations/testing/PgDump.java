package dev.jpamigrations.testing;

import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code pg_dump --schema-only}: what a database holds, in the eyes of PostgreSQL's own tool.
 *
 * @param script the statements that rebuild the database
 */
public record PgDump(String script) {

    private static final Pattern VERSION = Pattern.compile("pg_dump \\(PostgreSQL\\) (?<major>\\d+)");
    private static final Pattern COMMAND_OF_PSQL = Pattern.compile("(?m)^\\\\.*$");
    private static final Pattern NOISE = Pattern.compile("(?m)^(--.*|SET .*|SELECT pg_catalog\\.set_config.*)$");

    /** The major version of the tool on this machine, if there is one. */
    public static Optional<Integer> major() {
        try {
            Matcher matcher = VERSION.matcher(run(new ProcessBuilder("pg_dump", "--version")));
            return matcher.find() ? Optional.of(Integer.valueOf(matcher.group("major"))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Dumps a database. */
    public static PgDump of(ScratchDatabase database) {
        ServerLogin login = database.login();
        URI address = URI.create(login.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                "pg_dump",
                "--schema-only",
                "--no-owner",
                "--no-privileges",
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=" + login.user(),
                database.name());
        builder.environment().put("PGPASSWORD", String.valueOf(login.password()));
        try {
            return new PgDump(COMMAND_OF_PSQL.matcher(run(builder)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The statements that speak of a name, as they are compared: as a set, and the columns of each table as a set, since no statement
     * can put a column back to its old place.
     *
     * @param part a part of the name
     */
    public String normalized(String part) {
        return Stream.of(NOISE.matcher(script).replaceAll("").split("\n\n+"))
                .map(String::strip)
                .filter(block -> block.contains(part))
                .map(PgDump::withSortedColumns)
                .sorted()
                .collect(Collectors.joining("\n\n"));
    }

    private static String withSortedColumns(String block) {
        if (!block.toUpperCase(Locale.ROOT).startsWith("CREATE TABLE")) {
            return block;
        }
        List<String> lines = new ArrayList<>(block.lines().toList());
        List<String> columns = lines.subList(1, lines.size() - 1);
        columns.replaceAll(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
        columns.sort(null);
        return String.join("\n", lines);
    }

    private static String run(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException("pg_dump ended with " + exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }
}
