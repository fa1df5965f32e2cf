package dev.jpamigrations;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.hazard.Hazards;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.script.Header;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionFile;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Makes the revision that leads from what the revisions make to what the model asks for.
 *
 * <p>The revisions are replayed in one scratch database and the model is created in another; both catalogs are read and
 * compared. The text of the new revision is then run on top of the replayed ones: its upgrade must lead to the model's catalog
 * and its downgrade back. A revision that is not proven so is not handed out.
 */
public final class Generation {

    private final ScratchDatabases scratch;
    private final Replay replay;
    private final RevisionWriter writer;
    private final RevisionIds ids;
    private final Clock clock;
    private final Keep keep;

    /**
     * @param scratch where databases for a try are made
     * @param options how classes that revisions name are found and told of
     * @param writer knows the text of the file that is to be proven
     * @param ids makes up ids
     * @param clock tells when a revision is written
     */
    public Generation(
            ScratchDatabases scratch, RunOptions options, RevisionWriter writer, RevisionIds ids, Clock clock) {
        this(scratch, scratch.replay(options.javaSteps()), writer, ids, clock, Keep.NOTHING);
    }

    private Generation(
            ScratchDatabases scratch, Replay replay, RevisionWriter writer, RevisionIds ids, Clock clock, Keep keep) {
        this.scratch = scratch;
        this.replay = replay;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
        this.keep = keep;
    }

    /** The same, leaving some objects alone. */
    public Generation keeping(Keep left) {
        return new Generation(scratch, replay, writer, ids, clock, left);
    }

    /**
     * Compares, and drafts a revision where there is a difference.
     *
     * @throws MigrationException {@code [ModuleOwnership]}, {@code [ModelRefused]}, {@code [EmptyModel]}, whatever keeps the revisions from being
     *     replayed, a request that does not fit the graph; {@code [Unproven]} where the draft does not lead where it should
     */
    public Generated generate(Histories histories, Model model, GenerationRequest request) {
        Ownership.check(histories);
        try (ModelDatabase wanted = new ModelDatabase(model, scratch);
                HeadDatabase head = new HeadDatabase(histories, scratch, replay, false)) {
            ModelComparison judge = new ModelComparison(keep, request.answers());
            ModelComparison.Result result = head.comparedBy(judge, head.side(), wanted.side());
            Comparison comparison = new Comparison(model, histories, result.changes());
            refuseEmptyModel(comparison);
            refuse(Unmanaged.of(result.unmanaged()));
            if (comparison.agrees()) {
                return new Generated(comparison, Optional.empty(), List.of());
            }
            Header place = place(histories, request);
            List<Change> changes = new Renaming(request.answers(), model.bound().origins())
                    .of(result.changes(), head, side -> head.comparedBy(judge, side, wanted.side())
                            .changes());
            List<Hazard> hazards = Hazards.of(changes);
            ViewRestoration views = ViewRestoration.of(changes, head.side());
            RevisionDraft draft = around(views, draft(model, changes, hazards, place, request));
            List<Problem> flaws = tried(draft, views, head, judge, wanted);
            refuse(flaws.stream()
                    .filter(flaw -> !flaw.code().equals(Unproven.CODE))
                    .toList());
            if (!flaws.isEmpty()) {
                throw new MigrationException(MigrationException.Blame.ENVIRONMENT, flaws, null);
            }
            return new Generated(new Comparison(model, histories, changes), Optional.of(draft), hazards);
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    private static RevisionDraft around(ViewRestoration views, RevisionDraft draft) {
        return new RevisionDraft(
                draft.header(), views.around(draft.upgrade()), views.around(draft.downgrade()), draft.properties());
    }

    private List<Problem> tried(
            RevisionDraft draft, ViewRestoration views, HeadDatabase head, ModelComparison judge, ModelDatabase wanted)
            throws SQLException {
        try {
            return head.tried(file(draft), views, judge, wanted.side());
        } catch (MigrationException failed) {
            throw InTheWay.told(failed);
        }
    }

    private static void refuseEmptyModel(Comparison comparison) {
        if (comparison.model().managedTypes() == 0 && !comparison.agrees()) {
            throw MigrationException.user(new Problem(
                    "EmptyModel",
                    Location.nowhere(),
                    "There is no managed type in reach, but the revisions make tables.",
                    "Compile the modules with entities first and look at migrations:registry. To really drop everything,"
                            + " write it into an empty revision (migrations:revision)."));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    /** The header but for its message, which is known last: a place that cannot be is refused before anything is asked. */
    private Header place(Histories histories, GenerationRequest request) {
        RevisionId id = request.id() == null ? ids.next(request.placement().history()) : request.id();
        return request.placement().header(histories.graph(), id, clock.instant(), "");
    }

    private RevisionDraft draft(
            Model model, List<Change> differences, List<Hazard> hazards, Header place, GenerationRequest request) {
        List<Change> changes = new Wording(model.bound().schema()).of(differences);
        String message = request.message() == null ? ChangeSummary.of(changes) : request.message();
        SectionComposer composer = new SectionComposer(model.bound().origins(), changes);
        return new RevisionDraft(
                place.withMessage(message).withGenerated(GeneratedMarks.of(changes)),
                composer.upgrade(hazards),
                composer.downgrade(),
                request.properties());
    }

    private RevisionFile file(RevisionDraft draft) {
        return Drafts.read(draft, writer);
    }
}
