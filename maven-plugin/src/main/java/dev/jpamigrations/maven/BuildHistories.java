package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistoryReader;
import java.util.ArrayList;
import java.util.List;

/** Reads the histories of a build's modules from their source folders. */
final class BuildHistories {

    private final List<HistoryParameters> modules;

    /** @param modules what the build says of the history of each module that takes part */
    BuildHistories(List<HistoryParameters> modules) {
        this.modules = List.copyOf(modules);
    }

    /**
     * Those that exist.
     *
     * @throws MigrationException {@code [NoHistory]} where none does, {@code [HistoryMismatch]}, whatever is wrong with the
     *     files
     */
    Histories existing() {
        List<History> existing = read();
        if (existing.isEmpty()) {
            throw MigrationException.user(
                    modules.stream().map(BuildHistories::missing).toList());
        }
        return Histories.of(existing);
    }

    /** Those that exist, and a module's own as it will be created where it does not. */
    Histories with(HistoryParameters own) {
        List<History> histories = new ArrayList<>(read());
        if (!HistoryReader.isHistory(own.folder())) {
            histories.add(new History(own.settings(), own.folder().toString(), List.of()));
        }
        return Histories.of(histories);
    }

    private List<History> read() {
        List<History> histories = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (HistoryParameters module : modules) {
            if (HistoryReader.isHistory(module.folder())) {
                HistoryReader.Read read = new HistoryReader().read(module.folder());
                problems.addAll(read.problems());
                read.history().ifPresent(histories::add);
                read.history().ifPresent(history -> problems.addAll(module.mismatches(history.settings())));
            }
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return histories;
    }

    private static Problem missing(HistoryParameters history) {
        return new Problem(
                "NoHistory",
                new Location.InModule("module " + history.module()),
                "it has no history yet, which would be " + history.folder() + ".",
                "Create it with its first revision: mvn migrations:generate");
    }
}
