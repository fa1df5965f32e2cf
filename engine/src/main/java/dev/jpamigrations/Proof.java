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
     * @param views what the revision makes anew on the way
     * @param head where {@code inReach} leads
     * @throws MigrationException {@code [Unproven]}; {@code [DependentObject]} where it would take something of the team's own along
     */
    void of(
            RevisionFile revision,
            ViewRestoration views,
            PartComparison parts,
            HeadDatabase head,
            List<RevisionFile> inReach)
            throws SQLException {
        refuse(tried(revision, views, parts, head));
        List<RevisionFile> named = histories.files(histories.graph().ancestors(needed(revision, inReach)));
        if (named.size() < inReach.size()) {
            try (HeadDatabase alone = new HeadDatabase(named, scratch, replay, Watch.MAKERS)) {
                refuse(tried(revision, views, parts.madeBy(alone.makers()), alone));
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

    private static List<Problem> tried(
            RevisionFile revision, ViewRestoration views, PartComparison parts, HeadDatabase on) throws SQLException {
        try {
            return on.tried(revision, views, parts);
        } catch (MigrationException failed) {
            throw InTheWay.told(failed);
        }
    }

    /** What a person can mend comes first. */
    private static void refuse(List<Problem> flaws) {
        List<Problem> mendable = flaws.stream()
                .filter(flaw -> !flaw.code().equals(Unproven.CODE))
                .toList();
        if (!mendable.isEmpty()) {
            throw MigrationException.user(mendable);
        }
        if (!flaws.isEmpty()) {
            throw new MigrationException(MigrationException.Blame.ENVIRONMENT, flaws, null);
        }
    }
}
