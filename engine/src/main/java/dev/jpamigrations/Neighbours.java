package dev.jpamigrations;

import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.ownership.Makers;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistorySettings.Owns;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The histories that share a database with the one that gets a revision, although it needs nothing of theirs: those that build on it,
 * and those beside it. They are replayed only where there are any and something changes.
 */
final class Neighbours implements AutoCloseable {

    private final Histories histories;
    private final Set<String> names;
    private final Set<String> all;
    private final ScratchDatabases scratch;
    private final Replay replay;
    private @Nullable HeadDatabase together;

    /**
     * @param histories all histories
     * @param inReach the revisions that are replayed anyhow
     */
    Neighbours(Histories histories, List<RevisionFile> inReach, ScratchDatabases scratch, Replay replay) {
        this.histories = histories;
        this.names = histories.all().stream()
                .filter(history -> history.settings().owns() == Owns.MODULE || isBound(history))
                .filter(history -> !history.files().isEmpty())
                .map(History::name)
                .collect(Collectors.toCollection(TreeSet::new));
        this.all = new TreeSet<>(names);
        inReach.forEach(file -> all.add(file.id().history()));
        inReach.forEach(file -> names.remove(file.id().history()));
        this.scratch = scratch;
        this.replay = replay;
    }

    /** A history for itself may be that of another application with a database of its own. */
    private static boolean isBound(History history) {
        return history.files().stream()
                .flatMap(file -> file.header().dependsOn().stream())
                .anyMatch(id -> !id.history().equals(history.name()));
    }

    /** Whether there are any. */
    boolean exist() {
        return !names.isEmpty();
    }

    /** What the revisions of all histories make together. */
    Schema schema() throws SQLException {
        return together().side().schema();
    }

    /** Which of them made what. */
    Makers makers() throws SQLException {
        return together().makers();
    }

    private HeadDatabase together() throws SQLException {
        HeadDatabase known = together;
        if (known == null) {
            known = new HeadDatabase(histories.reachedFrom(all), scratch, replay, Watch.MAKERS);
            together = known;
        }
        return known;
    }

    /**
     * Runs a new revision beside them.
     *
     * @throws MigrationException {@code [HistoriesCollide]} beside the statement that fails
     */
    void refuseCollision(RevisionFile revision) throws SQLException {
        if (!exist()) {
            return;
        }
        try {
            together().run(revision);
        } catch (MigrationException failed) {
            throw failed.besides(List.of(new Problem(
                    "HistoriesCollide",
                    new Location.InFile(revision.file(), 0),
                    "the revision runs, but not in a database that has the revisions of " + String.join(", ", names)
                            + " too.",
                    "What two histories ask for must belong to one on which the other depends; what one refers to, the other"
                            + " cannot drop. Where they never share a database, build them apart (-pl).")));
        }
    }

    @Override
    public void close() throws SQLException {
        if (together != null) {
            together.close();
        }
    }
}
