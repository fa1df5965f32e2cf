package dev.jpamigrations.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of the corpus {@code src/test/resources/corpus/<topic>/<case>}: two states of a database, and the upgrade and
 * downgrade that are expected between them.
 *
 * @param folder where its files are
 * @param backwards whether the second state is the one to start from
 */
public record SchemaCase(Path folder, boolean backwards) {

    private static final String WANTED = System.getProperty("case", "");
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");

    /** All cases in the order of their names; only some if the system property {@code case} is a beginning of theirs. */
    public static Stream<SchemaCase> all() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<SchemaCase> cases = files.filter(file -> file.endsWith("before.sql"))
                    .map(file -> new SchemaCase(Objects.requireNonNull(file.getParent(), "cases are folders"), false))
                    .filter(pair -> Stream.of(WANTED.split(",", -1)).anyMatch(pair.name()::startsWith))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same two states, the other way round. */
    public SchemaCase reversed() {
        return new SchemaCase(folder, !backwards);
    }

    /** The statements of the first state. */
    public String before() {
        return read(backwards ? "after.sql" : "before.sql");
    }

    /** The statements of the second state. */
    public String after() {
        return read(backwards ? "before.sql" : "after.sql");
    }

    /** The oldest server that understands the case: {@code -- from PostgreSQL 15} in its first line. */
    public int since() {
        String first = after().lines().findFirst().orElse("");
        return first.startsWith("-- from PostgreSQL ")
                ? Integer.parseInt(first.substring(19).strip())
                : 13;
    }

    /** False where equal things keep different texts for ever; {@code printed.txt} then says why. */
    public boolean isPrintedAlike() {
        return !Files.exists(file("printed.txt"));
    }

    /** A file of the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** {@code topic/case}. */
    public String name() {
        return CORPUS.relativize(folder).toString().replace('\\', '/');
    }

    /** Its name and direction. */
    @Override
    public String toString() {
        return name() + (backwards ? " backwards" : "");
    }

    private String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
