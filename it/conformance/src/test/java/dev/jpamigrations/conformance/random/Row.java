package dev.jpamigrations.conformance.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Version;

/**
 * A row of the reference: what is drawn as one thing.
 *
 * @param title its section and what it is about
 * @param words of what kind it is and where it may stand
 * @param alternatives ways to write it
 */
record Row(String title, Set<String> words, List<String> alternatives) {

    private static final Path FOLDER = Path.of("src/test/random");

    private static final Pattern HEAD = Pattern.compile("\\[(.*)](.*)");

    Row {
        words = Set.copyOf(words);
        alternatives = List.copyOf(alternatives);
    }

    /** The rows of a file that the Hibernate at hand knows. */
    static List<Row> read(String file) {
        List<Row> rows = new ArrayList<>();
        String title = "";
        Set<String> words = Set.of();
        List<String> alternatives = new ArrayList<>();
        for (String line : lines(file)) {
            Matcher head = HEAD.matcher(line);
            if (!head.matches()) {
                alternatives.add(line);
                continue;
            }
            add(rows, title, words, alternatives);
            title = head.group(1);
            words = Set.copyOf(Arrays.asList(head.group(2).strip().split(" ")));
            alternatives = new ArrayList<>();
        }
        add(rows, title, words, alternatives);
        return rows;
    }

    private static void add(List<Row> rows, String title, Set<String> words, List<String> alternatives) {
        String line = "hibernate-" + Version.getVersionString().charAt(0);
        boolean isOfAnother = words.stream().anyMatch(word -> word.startsWith("hibernate-") && !word.equals(line));
        if (!title.isEmpty() && !isOfAnother) {
            rows.add(new Row(title, words, alternatives));
        }
    }

    /** The lines of a file that are neither empty nor a remark. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean is(String word) {
        return words.contains(word);
    }
}
