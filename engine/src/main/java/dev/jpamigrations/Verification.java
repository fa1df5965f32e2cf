package dev.jpamigrations;

import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.ownership.Part;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.SeveralHeads;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Judges whether model and revisions agree, and whether the revisions can be applied and taken back. */
public final class Verification {

    private final ScratchDatabases scratch;
    private final Replay replay;
    private final Keep keep;

    /**
     * @param scratch where databases for a try are made
     * @param options how classes that revisions name are found and told of
     */
    public Verification(ScratchDatabases scratch, RunOptions options) {
        this(scratch, scratch.replay(options.javaSteps()), Keep.NOTHING);
    }

    private Verification(ScratchDatabases scratch, Replay replay, Keep keep) {
        this.scratch = scratch;
        this.replay = replay;
        this.keep = keep;
    }

    /** The same, leaving some objects alone. */
    public Verification keeping(Keep left) {
        return new Verification(scratch, replay, left);
    }

    /**
     * Replays the revisions of the model's history and all that they need, trying the way back of its own, and compares with its
     * part of the model.
     *
     * @param allowHeads whether the history may have several heads
     * @return what was compared
     * @throws MigrationException every problem: {@code [SeveralHeads]}, {@code [Drift]}, {@code [Unproven]},
     *     {@code [StatementFailed]}, {@code [ModelRefused]}
     */
    public Comparison verify(Histories histories, Model model, boolean allowHeads) {
        List<Problem> problems = new ArrayList<>(
                allowHeads
                        ? List.of()
                        : severalHeads(histories, model.ownership().history()));
        Comparison comparison;
        try {
            comparison = compare(histories, model, problems);
        } catch (MigrationException failed) {
            throw failed.besides(problems);
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return comparison;
    }

    private Comparison compare(Histories histories, Model model, List<Problem> problems) {
        Ownership ownership = model.ownership();
        Watch watch = new Watch(file -> file.id().history().equals(ownership.history()), !ownership.isWhole());
        try (HeadDatabase head =
                        new HeadDatabase(histories.reachedFrom(ownership.histories()), scratch, replay, watch);
                ModelDatabase wanted = ModelDatabase.of(model, scratch, head::ground)) {
            Part part =
                    new Part(ownership, model.bound().origins(), wanted.side().schema(), head.makers());
            ModelComparison.Result result = head.comparedBy(
                    new ModelComparison(keep, RenameAnswers.NONE),
                    head.side().only(part),
                    wanted.side().only(part));
            List<Change> changes = result.changes();
            problems.addAll(result.problems());
            problems.addAll(Drift.of(changes, model.bound().origins()));
            problems.addAll(head.flaws());
            return new Comparison(model, histories, changes);
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    private static List<Problem> severalHeads(Histories histories, String own) {
        return histories.all().stream()
                .filter(history -> history.name().equals(own))
                .filter(history -> histories.graph().heads(history.name()).size() > 1)
                .map(history -> SeveralHeads.of(
                        histories.graph(), history.name(), new Location.InFile(history.folder(), 0), ""))
                .toList();
    }
}
