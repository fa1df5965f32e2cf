package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A history folder to a {@link History}. */
public final class HistoryReader {

    /**
     * What became of a folder.
     *
     * @param history the history, empty where the problems left none
     * @param problems all that is wrong with its files
     */
    public record Read(Optional<History> history, List<Problem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Whether the folder holds a history. */
    public static boolean isHistory(Path folder) {
        return Files.isRegularFile(folder.resolve(HistoryJson.FILE));
    }

    /**
     * Reads {@code history.json} and every {@code *.sql} of the folder.
     *
     * @throws MigrationException {@code [UnreadableHistory]} where the file system refuses
     */
    public Read read(Path folder) {
        if (!isHistory(folder)) {
            return new Read(
                    Optional.empty(),
                    List.of(new Problem(
                            "NoHistory",
                            new Location.InFile(folder.toString(), 0),
                            "The folder holds no " + HistoryJson.FILE + ".",
                            "Create the history with migrations:init or migrations:generate.")));
        }
        try {
            return read(HistoryFiles.of(folder));
        } catch (IOException refused) {
            throw MigrationException.environment(
                    new Problem(
                            "UnreadableHistory",
                            new Location.InFile(folder.toString(), 0),
                            "The folder cannot be read: " + refused.getMessage(),
                            "Check its permissions."),
                    refused);
        }
    }

    /**
     * Reads the histories in {@code db/migrations} of one jar or class folder.
     *
     * @throws MigrationException {@code [UnreadableHistory]} where it cannot be opened
     */
    public List<Read> readIn(Path jarOrFolder) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jarOrFolder.toUri().toURL()}, null)) {
            return readIn(loader);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Reads the histories in {@code db/migrations} of everything that a class loader sees. */
    List<Read> readIn(ClassLoader loader) {
        return ClassPathHistories.seenBy(loader).stream().map(this::read).toList();
    }

    Read read(HistoryFiles folder) {
        FileProblems flaws = new FileProblems(folder.path(HistoryJson.FILE));
        byte[] json = folder.files().getOrDefault(HistoryJson.FILE, new byte[0]);
        Optional<HistorySettings> settings = HistoryJson.read(new String(json, StandardCharsets.UTF_8), flaws);
        List<Problem> problems = new ArrayList<>(flaws.all());
        List<RevisionFile> files = new ArrayList<>();
        RevisionParser parser =
                new RevisionParser(settings.map(HistorySettings::module).orElse("?"));
        folder.files().forEach((name, bytes) -> {
            if (!name.equals(HistoryJson.FILE)) {
                RevisionParser.Parsed parsed = parser.parse(folder.path(name), bytes);
                problems.addAll(parsed.problems());
                parsed.revision().ifPresent(files::add);
            }
        });
        return new Read(settings.map(known -> new History(known, folder.folder(), files)), problems);
    }
}
