package dev.jpamigrations.testing;

import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A history folder that a test fills:
 *
 * <pre>{@code
 * new HistoryFolder(temporary, "shop")
 *         .revision("a < base", "create table t (id int);", "drop table t;")
 *         .revision("b < a", "alter table t add c int;", "alter table t drop c;");
 * }</pre>
 *
 * One letter stands for an id of twelve; {@code c < b ~ core/a} depends on a revision of another history. Later revisions
 * are younger.
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
        String[] parts = relations.split("\\s*[<~]\\s*");
        String text =
                "-- Revision %s%n--%n-- revision:   %s%n-- parents:    %s%n-- created:    2025-10-13T22:%02d:00Z%n"
                                .formatted(parts[0], id(parts[0]), ids(parts[1]), revisions++)
                        + (parts.length > 2 ? "-- depends-on: " + ids(parts[2]) + "\n" : "")
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

    /** Twelve times the letter. */
    public static String id(String letter) {
        return letter.repeat(12);
    }

    private static String ids(String names) {
        if (names.equals("base")) {
            return names;
        }
        StringBuilder ids = new StringBuilder();
        for (String name : names.split("\\s*,\\s*")) {
            int slash = name.indexOf('/');
            ids.append(ids.isEmpty() ? "" : ", ").append(name, 0, slash + 1).append(id(name.substring(slash + 1)));
        }
        return ids.toString();
    }
}
