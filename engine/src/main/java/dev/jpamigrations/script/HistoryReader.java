package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            return readFiles(folder);
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

    private static Read readFiles(Path folder) throws IOException {
        Path json = folder.resolve(HistoryJson.FILE);
        FileProblems flaws = new FileProblems(json.toString());
        Optional<HistorySettings> settings =
                HistoryJson.read(new String(Files.readAllBytes(json), StandardCharsets.UTF_8), flaws);
        List<Problem> problems = new ArrayList<>(flaws.all());
        List<RevisionFile> files = new ArrayList<>();
        RevisionParser parser =
                new RevisionParser(settings.map(HistorySettings::module).orElse("?"));
        for (Path file : sqlFiles(folder)) {
            RevisionParser.Parsed parsed = parser.parse(file.toString(), Files.readAllBytes(file));
            problems.addAll(parsed.problems());
            parsed.revision().ifPresent(files::add);
        }
        return new Read(settings.map(known -> new History(known, folder.toString(), files)), problems);
    }

    private static List<Path> sqlFiles(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.getFileName().toString().endsWith(".sql"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
