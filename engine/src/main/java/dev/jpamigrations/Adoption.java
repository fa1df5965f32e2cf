package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.HeadDatabase.Watch;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.SchemaDiff;
import dev.jpamigrations.ownership.Makers;
import dev.jpamigrations.ownership.Part;
import dev.jpamigrations.ownership.Requirements;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.runner.Replay;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.OpaqueObject;
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
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Begins the history of a database that has tables and no revisions: with a revision that makes from nothing what the database holds.
 * The next one can then lead from there to the model.
 */
public final class Adoption {

    private final ScratchDatabases scratch;
    private final Replay replay;
    private final RevisionWriter writer;
    private final RevisionIds ids;
    private final Clock clock;
    private final boolean shared;

    /**
     * @param scratch where databases for a try are made
     * @param options how classes that revisions name are found and told of
     * @param writer knows the text of the file that is to be proven
     * @param ids makes up ids
     * @param clock tells when a revision is written
     */
    public Adoption(ScratchDatabases scratch, RunOptions options, RevisionWriter writer, RevisionIds ids, Clock clock) {
        this(scratch, scratch.replay(options.javaSteps()), writer, ids, clock, false);
    }

    private Adoption(
            ScratchDatabases scratch,
            Replay replay,
            RevisionWriter writer,
            RevisionIds ids,
            Clock clock,
            boolean shared) {
        this.scratch = scratch;
        this.replay = replay;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
        this.shared = shared;
    }

    /** The same where several histories begin in the database, of which no class path need show more than one. */
    public Adoption amongOthers() {
        return new Adoption(scratch, replay, writer, ids, clock, true);
    }

    /**
     * What came of it. Nothing has been written yet.
     *
     * @param draft the proven revision
     * @param leftAlone what the database holds and no entity asks for: it is in the revision, and never dropped
     * @param missing what cannot be written as a statement and must be added by hand
     * @param beside what no entity asks for and, as several histories share the database, is in no revision of this one
     */
    public record Adopted(RevisionDraft draft, List<String> leftAlone, List<String> missing, List<String> beside) {

        public Adopted {
            leftAlone = List.copyOf(leftAlone);
            missing = List.copyOf(missing);
            beside = List.copyOf(beside);
        }
    }

    /**
     * Whether the history has no revision yet, and the database something that it can begin with.
     *
     * @param histories all histories in reach
     */
    public boolean begins(Histories histories, Model model, LiveDatabase live) {
        Part asked = new Part(
                model.ownership(), model.bound().origins(), model.bound().schema(), new Makers());
        return isNew(histories, model)
                && !begunWith(live.schema(), asked, model, Schema.EMPTY)
                        .without(Adoption::isNamespace)
                        .isEmpty();
    }

    /**
     * Whether other histories begin in the database, which has recorded none of their revisions yet, and this one has nothing to begin
     * with: it goes on from the revisions.
     *
     * @param histories all histories in reach
     */
    public boolean passesOver(Histories histories, Model model, LiveDatabase live) {
        return shared && live.isUnstamped() && isNew(histories, model) && !begins(histories, model, live);
    }

    private static boolean isNew(Histories histories, Model model) {
        String history = model.ownership().history();
        return histories.graph().revisions().stream()
                .noneMatch(revision -> revision.id().history().equals(history));
    }

    private static boolean isNamespace(ObjectRef object) {
        return object.kind() == ObjectRef.Kind.NAMESPACE;
    }

    private Schema begunWith(Schema live, Part part, Model model, Schema made) {
        return isAlone(model) ? live : part.begunWith(live, made);
    }

    private boolean isAlone(Model model) {
        return !shared && model.ownership().isWhole();
    }

    /**
     * Drafts the first revision of a history. Where several share the database, each takes what its own types ask for.
     *
     * @throws MigrationException {@code [NotRebuilt]}, {@code [ModelRefused]}, a request that does not fit the graph; {@code
     *     [Unproven]} where the draft does not make what the database holds
     */
    public Adopted adopt(Histories histories, Model model, LiveDatabase live, GenerationRequest request) {
        List<RevisionFile> ground = histories.reachedFrom(model.ownership().histories());
        Ground.Source asItIs = () -> new Rebuilding(live.schema(), ground, replay, scratch).ground();
        try (ModelDatabase wanted = ModelDatabase.of(model, scratch, asItIs);
                HeadDatabase below = new HeadDatabase(ground, scratch, replay, Watch.MAKERS)) {
            Schema made = below.side().schema();
            Part part = new Part(
                    model.ownership(), model.bound().origins(), wanted.side().schema(), below.makers());
            UnaryOperator<Schema> own = schema -> begunWith(schema, part, model, made);
            Schema begun = own.apply(live.schema());
            try (Rebuilding rebuilt = new Rebuilding(begun, ground, replay, scratch)) {
                Side side = rebuilt.side().with(own.apply(rebuilt.side().schema()));
                Set<ObjectRef> leftovers = Leftovers.of(side, wanted.side().only(part));
                Baseline baseline =
                        new Baseline(side.schema(), leftovers, model.bound().origins());
                List<String> missing = missing(begun, rebuilt.order());
                RevisionDraft draft =
                        baseline.draft(header(histories, request, side.schema(), below), rebuilt.order(), missing);
                prove(Drafts.read(draft, writer), ground, own, begun);
                return new Adopted(
                        draft,
                        told(leftovers, side.schema()),
                        missing,
                        isAlone(model) ? List.of() : part.beside(live.schema(), begun, made));
            }
        } catch (SQLException failed) {
            throw ScratchFailure.of(failed);
        }
    }

    private Header header(Histories histories, GenerationRequest request, Schema schema, HeadDatabase below) {
        RevisionId id = request.id() == null ? ids.next(request.placement().history()) : request.id();
        int tables = schema.tables().size();
        String message = request.message() == null
                ? "Baseline of " + tables + (tables == 1 ? " table" : " tables")
                : request.message();
        Header header = request.placement().header(histories.graph(), id, clock.instant(), message);
        Requirements requirements = new Requirements(header, below.side().schema(), histories.graph());
        List<Change> changes = SchemaDiff.between(Schema.EMPTY, schema);
        return header.depending(requirements.of(changes, List.of(), below.makers(), below.makers()));
    }

    private void prove(RevisionFile file, List<RevisionFile> ground, UnaryOperator<Schema> own, Schema begun)
            throws SQLException {
        List<RevisionFile> all = Stream.concat(ground.stream(), Stream.of(file)).toList();
        try (HeadDatabase made = new HeadDatabase(all, scratch, replay, Watch.NOTHING)) {
            Side side = made.side().with(own.apply(made.side().schema()));
            List<Change> missing = CatalogComparison.between(side, made.side().with(begun));
            if (!missing.isEmpty()) {
                List<Problem> flaws = List.of(Unproven.upgrade(file, missing));
                throw new MigrationException(MigrationException.Blame.ENVIRONMENT, flaws, null);
            }
        }
    }

    /** What stands in a table that is left alone goes without saying. */
    private static List<String> told(Set<ObjectRef> leftovers, Schema schema) {
        Stream<String> objects = leftovers.stream()
                .filter(object -> object.member() == null || !leftovers.contains(ObjectRef.table(object.object())))
                .map(ObjectRef::toString);
        Stream<String> opaques = schema.opaques().stream().map(OpaqueObject::name);
        return Stream.concat(objects, opaques).sorted().toList();
    }

    private static List<String> missing(Schema live, List<OpaqueObject> made) {
        return live.opaques().stream()
                .filter(object -> !made.contains(object))
                .map(OpaqueObject::name)
                .toList();
    }
}
