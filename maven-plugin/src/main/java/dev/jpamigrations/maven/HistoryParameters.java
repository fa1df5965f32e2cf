package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a POM or a command line says of a history.
 *
 * @param module its name
 * @param folder where it is, or will be
 * @param owns which managed types it answers for, null where not said
 * @param versionTable its version table, null where not said
 * @param versionTableSchema the schema of that, null where not said
 */
record HistoryParameters(
        String module,
        Path folder,
        @Nullable String owns,
        @Nullable String versionTable,
        @Nullable String versionTableSchema) {

    static Path defaultFolder(Path basedir, String module) {
        return basedir.resolve("src/main/resources/db/migrations").resolve(module);
    }

    /**
     * What {@code history.json} of a new history says.
     *
     * @throws MigrationException {@code [UnknownOwns]}
     */
    HistorySettings settings() {
        return new HistorySettings(
                module,
                owns == null ? Owns.CLASSPATH : parsed(owns),
                versionTable == null ? HistorySettings.defaultVersionTable(module) : versionTable,
                versionTableSchema);
    }

    /** Each parameter that says otherwise than the history itself, which is the truth from its creation on. */
    List<Problem> mismatches(HistorySettings written) {
        List<Problem> problems = new ArrayList<>();
        compare("module", module, written.module(), problems);
        compare("owns", owns, written.owns().word(), problems);
        compare("versionTable", versionTable, written.versionTable(), problems);
        compare("versionTableSchema", versionTableSchema, written.versionTableSchema(), problems);
        return problems;
    }

    private void compare(String parameter, @Nullable String said, @Nullable String written, List<Problem> problems) {
        if (said != null && !said.equals(written)) {
            problems.add(new Problem(
                    "HistoryMismatch",
                    new Location.InFile(folder.resolve("history.json").toString(), 0),
                    "the history says " + parameter + "=" + written + ", the build says " + said + ".",
                    "Take the parameter " + parameter
                            + " out of the POM or the command line: the history's own word counts."));
        }
    }

    private static Owns parsed(String word) {
        return Stream.of(Owns.values())
                .filter(owns -> owns.word().equals(word))
                .findFirst()
                .orElseThrow(() -> MigrationException.user(new Problem(
                        "UnknownOwns",
                        Location.nowhere(),
                        "\"" + word + "\" is no value of owns.",
                        "Write " + Stream.of(Owns.values()).map(Owns::word).collect(Collectors.joining(" or "))
                                + ".")));
    }
}
