package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Creates history folders. */
public final class HistoryCreator {

    /**
     * Creates the folder with its {@code history.json}.
     *
     * @param folder the folder; may exist, but without a history
     * @param settings what {@code history.json} says
     * @param withTemplate whether an editable copy of the template is put beside it
     * @return the history, which has no revisions yet
     * @throws MigrationException {@code [HistoryExists]}, {@code [MalformedHistory]}, {@code [UnwritableHistory]}
     */
    public History create(Path folder, HistorySettings settings, boolean withTemplate) {
        if (HistoryReader.isHistory(folder)) {
            throw refused(
                    "HistoryExists",
                    folder,
                    "The folder holds a history already.",
                    "Use it as it is; its history.json is the truth.");
        }
        check(folder, settings);
        try {
            Files.createDirectories(folder);
            if (withTemplate) {
                Files.writeString(folder.resolve(RevisionTemplate.FILE), RevisionTemplate.standardText());
            }
            Files.writeString(folder.resolve(HistoryJson.FILE), HistoryJson.write(settings));
        } catch (IOException failed) {
            throw MigrationException.environment(
                    new Problem(
                            "UnwritableHistory",
                            new Location.InFile(folder.toString(), 0),
                            "The history cannot be created: " + failed,
                            "Check the folder and its permissions."),
                    failed);
        }
        return new HistoryReader().read(folder).history().orElseThrow();
    }

    private static void check(Path folder, HistorySettings settings) {
        String schema = settings.versionTableSchema();
        if (!HistoryJson.isName(settings.module()) || Target.RESERVED.contains(settings.module())) {
            throw refused(
                    "MalformedHistory",
                    folder,
                    "\"" + settings.module() + "\" cannot name a history.",
                    "Give it a module without / \\ : @ or white space that is no reserved word and not dots alone.");
        }
        if (!HistoryJson.isIdentifier(settings.versionTable())
                || (schema != null && !HistoryJson.isIdentifier(schema))) {
            throw refused(
                    "MalformedHistory",
                    folder,
                    "The version table " + settings.versionTable() + " or its schema has a name over 63 bytes.",
                    "PostgreSQL would cut it: set a shorter versionTable.");
        }
    }

    private static MigrationException refused(String code, Path folder, String fact, String advice) {
        return MigrationException.user(new Problem(code, new Location.InFile(folder.toString(), 0), fact, advice));
    }
}
