package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts a branch that no database has yet behind another head: the way out where two branches do not commute. */
public final class Rebasing {

    private final ScratchDatabases scratch;
    private final Replay replay;

    /**
     * @param scratch where databases for a try are made
     * @param options how classes that revisions name are found and told of
     */
    public Rebasing(ScratchDatabases scratch, RunOptions options) {
        this.scratch = scratch;
        this.replay = scratch.replay(options.javaSteps());
    }

    /**
     * A revision with another parent. Nothing has been written yet.
     *
     * @param file the revision's file as it was read
     * @param parent the head that it follows from now on
     */
    public record Rebased(RevisionFile file, RevisionId parent) {}

    /**
     * Chooses the new parent of a revision and proves that all revisions then run up and back down again.
     *
     * @param moved the revision, whose descendants move with it
     * @param onto the head to follow, or none where there is only one other
     * @param recorded the revisions that a database has, which must stay where they are
     * @throws MigrationException {@code [CannotRebase]}; whatever keeps the revisions from being replayed in the new order;
     *     {@code [Unproven]}
     */
    public Rebased rebase(Histories histories, Target moved, Collection<Target> onto, Set<RevisionId> recorded) {
        Revision revision = single(histories.graph(), moved);
        Set<RevisionId> moving = moving(histories.graph(), revision.id());
        refuseRecorded(revision, moving, recorded);
        RevisionId parent = parent(histories.graph(), revision, moving, onto);
        RevisionFile file = histories.file(revision.id());
        prove(histories.with(file.following(parent)));
        return new Rebased(file, parent);
    }

    private static Revision single(RevisionGraph graph, Target target) {
        List<Revision> meant = graph.resolve(Set.of(), target);
        if (meant.size() != 1) {
            throw refused(
                    "\"" + target + "\" is not one revision.", "Name the revision that is to follow another head.");
        }
        if (meant.get(0).isMerge()) {
            throw refused(
                    "Revision " + meant.get(0).id() + " joins branches, and would join them no longer.",
                    "Delete its file instead, and merge again.");
        }
        return meant.get(0);
    }

    private static Set<RevisionId> moving(RevisionGraph graph, RevisionId id) {
        Set<RevisionId> moving = new TreeSet<>();
        for (Revision each : graph.revisions()) {
            if (graph.ancestors(List.of(each.id())).contains(id)) {
                moving.add(each.id());
            }
        }
        return moving;
    }

    private static void refuseRecorded(Revision revision, Set<RevisionId> moving, Set<RevisionId> recorded) {
        List<String> applied = moving.stream()
                .filter(recorded::contains)
                .map(RevisionId::toString)
                .toList();
        if (!applied.isEmpty()) {
            throw refused(
                    "Revision " + revision.id() + " would move, and the database has applied "
                            + String.join(", ", applied) + ".",
                    "Revert it there with migrations:downgrade, or re-parent the other branch.");
        }
    }

    private static RevisionId parent(
            RevisionGraph graph, Revision revision, Set<RevisionId> moving, Collection<Target> onto) {
        List<RevisionId> candidates = (onto.isEmpty()
                        ? graph.heads(revision.id().history()).stream()
                        : onto.stream().flatMap(target -> graph.resolve(Set.of(), target).stream()))
                .map(Revision::id)
                .filter(head -> !moving.contains(head))
                .distinct()
                .toList();
        if (candidates.size() != 1) {
            throw refused(
                    candidates.isEmpty()
                            ? "There is no other head that revision " + revision.id() + " could follow."
                            : "Revision " + revision.id() + " could follow several heads: "
                                    + candidates.stream()
                                            .map(RevisionId::toString)
                                            .collect(Collectors.joining(", ")) + ".",
                    "migrations:heads lists the heads; name the one to follow in -Dmigrations.revisions.");
        }
        return candidates.get(0);
    }

    private void prove(Histories histories) {
        try (HeadDatabase head = new HeadDatabase(histories, scratch, replay, true)) {
            if (!head.flaws().isEmpty()) {
                throw MigrationException.user(head.flaws());
            }
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    private static MigrationException refused(String fact, String advice) {
        return MigrationException.user(new Problem("CannotRebase", Location.nowhere(), fact, advice));
    }
}
