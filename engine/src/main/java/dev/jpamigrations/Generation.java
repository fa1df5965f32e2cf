package dev.jpamigrations;

import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.hazard.Hazards;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.ownership.Requirements;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.Schema;
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
import java.util.stream.Stream;

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
     * Compares the history's part of the model, and drafts a revision where there is a difference.
     *
     * @throws MigrationException {@code [ModelRefused]}, {@code [EmptyModel]}, whatever keeps the revisions from being
     *     replayed, a request that does not fit the graph; {@code [Unproven]} where the draft does not lead where it should,
     *     {@code [HistoriesCollide]} where it does not run beside the revisions of all histories
     */
    public Generated generate(Histories histories, Model model, GenerationRequest request) {
        Ownership ownership = model.ownership();
        List<RevisionFile> inReach = histories.reachedFrom(ownership.histories());
        Watch watch = ownership.isWhole() ? Watch.NOTHING : Watch.MAKERS;
        try (HeadDatabase head = new HeadDatabase(inReach, scratch, replay, watch);
                ModelDatabase database = ModelDatabase.of(model, scratch, head::ground);
                Neighbours neighbours = new Neighbours(histories, inReach, scratch, replay)) {
            ModelComparison judge = new ModelComparison(keep, request.answers());
            PartComparison found = PartComparison.of(model, database.side(), head, judge);
            Comparison comparison = new Comparison(model, histories, found.changes());
            refuse(found.problems());
            if (comparison.agrees()) {
                return new Generated(comparison, Optional.empty(), List.of(), found.notices());
            }
            Header place = place(histories, request);
            boolean amongOthers = histories.graph().histories().size() > 1;
            Renaming renaming = new Renaming(request.answers(), model.bound().origins(), amongOthers);
            PartComparison settled =
                    found.settled(renaming.of(found.changes(), head, side -> found.from(head, side)), neighbours);
            List<Problem> notices = Stream.concat(renaming.notices().stream(), settled.notices().stream())
                    .toList();
            comparison = new Comparison(model, histories, settled.changes());
            if (comparison.agrees()) {
                return new Generated(comparison, Optional.empty(), List.of(), notices);
            }
            List<Hazard> hazards = Hazards.of(settled.changes());
            Header header = place.depending(required(place, histories, settled, head, neighbours));
            ViewRestoration views = ViewRestoration.of(settled.changes(), head.side());
            RevisionDraft draft =
                    around(views, draft(model, head.side().schema(), settled.changes(), hazards, header, request));
            RevisionFile file = Drafts.read(draft, writer);
            new Proof(scratch, replay, histories).of(file, views, settled, head, inReach);
            neighbours.refuseCollision(file);
            return new Generated(comparison, Optional.of(draft), hazards, notices);
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    private static RevisionDraft around(ViewRestoration views, RevisionDraft draft) {
        return new RevisionDraft(draft.header(), views.around(draft.upgrade()), views.around(draft.downgrade()));
    }

    private static List<RevisionId> required(
            Header place, Histories histories, PartComparison parts, HeadDatabase head, Neighbours neighbours)
            throws SQLException {
        Schema replayed = head.side().schema();
        return new Requirements(place, replayed, histories.graph())
                .of(
                        parts.changes(),
                        parts.part().taken(replayed),
                        head.makers(),
                        neighbours.exist() ? neighbours.makers() : head.makers());
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
            Model model,
            Schema before,
            List<Change> changes,
            List<Hazard> hazards,
            Header place,
            GenerationRequest request) {
        String message = request.message() == null ? ChangeSummary.of(changes) : request.message();
        SectionComposer composer = new SectionComposer(
                model.bound().origins(), changes, Wording.of(model.bound().schema()), before);
        return new RevisionDraft(
                place.withMessage(message).withGenerated(GeneratedMarks.of(changes)),
                composer.upgrade(hazards),
                composer.downgrade(hazards));
    }
}
