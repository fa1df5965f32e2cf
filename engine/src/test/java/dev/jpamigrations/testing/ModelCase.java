package dev.jpamigrations.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of {@code src/test/resources/revisions/<topic>/<case>}: entities before and after, and the revision that is expected
 * between them, or the problems.
 *
 * <ul>
 *   <li>{@code before.java}, {@code after.java}: the entities
 *   <li>{@code answers.txt}: what a person answers, {@code rename=…} and {@code drop=…}, if anything
 *   <li>{@code revision.sql} or {@code problems.txt}: what is expected
 *   <li>{@code rows.sql}: rows that are there before; {@code upgraded.txt} and {@code downgraded.txt} then show what became of them
 *   <li>{@code fill.txt}: what a person puts in the place of {@code <value>}
 * </ul>
 *
 * @param folder where its files are
 */
public record ModelCase(Path folder) {

    private static final String WANTED = System.getProperty("case", "");
    private static final Path CASES = Path.of("src", "test", "resources", "revisions");

    /** All cases in the order of their names; only some if the system property {@code case} is a beginning of theirs. */
    public static Stream<ModelCase> all() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .filter(file -> file.endsWith("before.java"))
                    .map(file -> Objects.requireNonNull(file.getParent(), "cases are folders"))
                    .sorted()
                    .map(ModelCase::new)
                    .filter(pair -> Stream.of(WANTED.split(",", -1)).anyMatch(pair.toString()::startsWith))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person answers to that question. */
    public List<String> answers(String question) {
        return read("answers.txt")
                .lines()
                .filter(line -> line.startsWith(question + "="))
                .flatMap(line ->
                        Arrays.stream(line.substring(question.length() + 1).split(",")))
                .toList();
    }

    /** The text of a file, empty where there is none. */
    public String read(String name) {
        try {
            return Files.exists(file(name)) ? Files.readString(file(name)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** {@code topic/case}. */
    @Override
    public String toString() {
        return CASES.relativize(folder).toString().replace('\\', '/');
    }
}
