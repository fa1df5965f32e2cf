package dev.jpamigrations;

import dev.jpamigrations.Commutation.Unit;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Judges whether branches can be joined: in whatever order a database gets their revisions, the same must come of it. */
public final class Merging {

    private final ScratchDatabases scratch;
    private final Replay replay;

    /**
     * @param scratch where databases for a try are made
     * @param options how classes that revisions name are found and told of
     */
    public Merging(ScratchDatabases scratch, RunOptions options) {
        this.scratch = scratch;
        this.replay = scratch.replay(options.javaSteps());
    }

    /**
     * Proves that the branches that end in the given revisions commute. What they make is compared, not what they do to rows.
     *
     * @throws MigrationException {@code [OrderMatters]} with both statements where they do not; whatever keeps one of the
     *     branches from being replayed by itself
     */
    public void prove(Histories histories, Collection<RevisionId> ends) {
        RevisionGraph graph = histories.graph();
        List<Set<RevisionId>> branches =
                ends.stream().map(end -> graph.ancestors(List.of(end))).toList();
        Set<RevisionId> common = new HashSet<>(branches.get(0));
        branches.forEach(common::retainAll);
        try (ScratchDatabase fork = scratch.create()) {
            run(fork, histories, common, Set.of());
            for (Set<RevisionId> branch : branches) {
                try (ScratchDatabase copy = scratch.copyOf(fork)) {
                    run(copy, histories, branch, common);
                }
            }
            prove(histories, fork, common, branches);
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    private void prove(
            Histories histories, ScratchDatabase fork, Set<RevisionId> common, List<Set<RevisionId>> branches)
            throws SQLException {
        List<Revision> open = histories.graph().revisions().stream()
                .filter(revision -> !common.contains(revision.id()))
                .filter(revision -> branches.stream().anyMatch(branch -> branch.contains(revision.id())))
                .toList();
        List<RevisionId> order = open.stream().map(Revision::id).toList();
        List<Unit> units = new ArrayList<>();
        for (Revision revision : open) {
            Set<Integer> after = revision.requires().stream()
                    .map(order::indexOf)
                    .filter(index -> index >= 0)
                    .collect(Collectors.toSet());
            Set<Integer> holders = IntStream.range(0, branches.size())
                    .filter(branch -> branches.get(branch).contains(revision.id()))
                    .boxed()
                    .collect(Collectors.toSet());
            units.add(new Unit(histories.file(revision.id()), after, holders));
        }
        new Commutation(scratch, replay, units).from(fork).ifPresent(conflict -> {
            throw MigrationException.user(
                    OrderMatters.of(conflict, id -> lowest(histories.graph(), id, Set.copyOf(order))));
        });
    }

    /** The first revision above the fork on the way to the given one. */
    private static RevisionId lowest(RevisionGraph graph, RevisionId id, Set<RevisionId> open) {
        Set<RevisionId> below = graph.ancestors(List.of(id));
        return graph.revisions().stream()
                .map(Revision::id)
                .filter(each -> below.contains(each) && open.contains(each))
                .findFirst()
                .orElse(id);
    }

    private void run(ScratchDatabase on, Histories histories, Set<RevisionId> wanted, Set<RevisionId> done)
            throws SQLException {
        try (Connection connection = on.connect()) {
            for (Revision revision : histories.graph().revisions()) {
                if (wanted.contains(revision.id()) && !done.contains(revision.id())) {
                    replay.run(connection, histories.file(revision.id()), Direction.UPGRADE);
                }
            }
        }
    }
}
