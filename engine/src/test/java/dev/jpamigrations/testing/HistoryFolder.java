package dev.jpamigrations.testing;

import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A history folder that a test fills:
 *
 * <pre>{@code
 * new HistoryFolder(temporary, "shop")
 *         .revision("a < base", "create table t (id int);", "drop table t;")
 *         .revision("b < a", "alter table t add c int;", "alter table t drop c;");
 * }</pre>
 *
 * One letter stands for an id of twelve; {@code c < b ~ core/a # left} depends on a revision of another history and carries a
 * label. Later revisions are younger.
 */
public final class HistoryFolder {

    private final Path folder;
    private int revisions;

    /** Creates the folder below the parent, named as the history. */
    public HistoryFolder(Path parent, String name) {
        this(parent, new HistorySettings(name, Owns.CLASSPATH, HistorySettings.defaultVersionTable(name), null));
    }

    /** Creates the folder with settings of its own. */
    public HistoryFolder(Path parent, HistorySettings settings) {
        this.folder = parent.resolve(settings.module());
        new HistoryCreator().create(folder, settings, false);
    }

    /** Writes a revision, or writes it anew. */
    public HistoryFolder revision(String relations, String upgrade, String downgrade) {
        String[] parts = relations.replace(" ", "").split("(?=[<~#])");
        String parents = ids(related(parts, '<'));
        String dependencies = ids(related(parts, '~'));
        String labels = String.join(", ", related(parts, '#'));
        String text =
                "-- Revision %s%n--%n-- revision:   %s%n-- parents:    %s%n-- created:    2025-10-13T22:%02d:00Z%n"
                                .formatted(parts[0], id(parts[0]), parents.isEmpty() ? "base" : parents, revisions++)
                        + (dependencies.isEmpty() ? "" : "-- depends-on: " + dependencies + "\n")
                        + (labels.isEmpty() ? "" : "-- labels:     " + labels + "\n")
                        + "\n-- migrations:upgrade\n" + upgrade + "\n\n-- migrations:downgrade\n" + downgrade + "\n";
        try {
            Files.writeString(file(parts[0]), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Deletes the file of a revision. */
    public void delete(String letter) throws IOException {
        Files.delete(file(letter));
    }

    /** The file of a revision. */
    public Path file(String letter) {
        return folder.resolve(id(letter) + ".sql");
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** The history by itself. */
    public Histories read() {
        return Histories.read(List.of(folder));
    }

    /** Twelve times the letter; what is longer stands for itself. */
    public static String id(String name) {
        return name.length() == 1 ? name.repeat(12) : name;
    }

    private static List<String> related(String[] parts, char sign) {
        return Arrays.stream(parts)
                .filter(part -> part.charAt(0) == sign)
                .flatMap(part -> Stream.of(part.substring(1).split(",")))
                .toList();
    }

    private static String ids(List<String> names) {
        return names.stream()
                .map(name -> {
                    int slash = name.indexOf('/') + 1;
                    return name.substring(0, slash) + id(name.substring(slash));
                })
                .collect(Collectors.joining(", "));
    }
}
