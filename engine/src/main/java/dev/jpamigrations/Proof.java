package dev.jpamigrations;

import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proves a revision before it is written. */
final class Proof {

    private final ScratchDatabases scratch;
    private final Replay replay;
    private final Histories histories;

    Proof(ScratchDatabases scratch, Replay replay, Histories histories) {
        this.scratch = scratch;
        this.replay = replay;
        this.histories = histories;
    }

    /**
     * Tries the revision on all that its history can build on, and where other histories give more than it names, on that alone:
     * nothing it needs may be left unsaid.
     *
     * @param head where {@code inReach} leads
     * @throws MigrationException {@code [Unproven]}
     */
    void of(RevisionFile revision, PartComparison parts, HeadDatabase head, List<RevisionFile> inReach)
            throws SQLException {
        refuse(head.tried(revision, parts.part(), parts.wanted()));
        List<RevisionFile> named = histories.files(histories.graph().ancestors(needed(revision, inReach)));
        if (named.size() < inReach.size()) {
            try (HeadDatabase alone = new HeadDatabase(named, scratch, replay, Watch.MAKERS)) {
                refuse(alone.tried(revision, parts.part().madeBy(alone.makers()), parts.wanted()));
            }
        }
    }

    private static Set<RevisionId> needed(RevisionFile revision, List<RevisionFile> inReach) {
        Set<RevisionId> needed = new HashSet<>(revision.revision().requires());
        inReach.stream()
                .map(RevisionFile::id)
                .filter(id -> id.history().equals(revision.id().history()))
                .forEach(needed::add);
        return needed;
    }

    private static void refuse(List<Problem> flaws) {
        if (!flaws.isEmpty()) {
            throw new MigrationException(MigrationException.Blame.ENVIRONMENT, flaws, null);
        }
    }
}
