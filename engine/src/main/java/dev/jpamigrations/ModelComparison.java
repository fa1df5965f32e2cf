package dev.jpamigrations;

import dev.jpamigrations.CatalogComparison.Side;
import dev.jpamigrations.Provenance.Made;
import dev.jpamigrations.Provenance.Reason;
import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.rename.Candidate;
import dev.jpamigrations.diff.rename.Candidates;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.Schema;
import dev.jpamigrations.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what revisions make with what the model asks for, and leaves alone what is the team's own.
 *
 * <p>What is kept takes no part on either side; of a column whose type is kept, the type. What else was made by hand, and would have to go because no entity asks for it, is
 * told from what an entity once asked for by its {@link Provenance}: it takes no part where Jakarta Persistence could never ask
 * for it, and is unmanaged otherwise.
 */
final class ModelComparison {

    private final Keep keep;
    private final RenameAnswers answers;

    /**
     * @param keep what is left alone besides
     * @param answers objects of which a person said that they are dropped or renamed, whoever made them
     */
    ModelComparison(Keep keep, RenameAnswers answers) {
        this.keep = keep;
        this.answers = answers;
    }

    /**
     * What came of a comparison.
     *
     * @param changes what leads from the revisions to the model
     * @param problems what a person must decide first: {@code [UnmanagedObject]} for what was made by hand and is neither kept nor
     *     asked for, {@code [EmptyModel]}
     */
    record Result(List<Change> changes, List<Problem> problems) {

        Result {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Compares.
     *
     * @param replayed what the revisions make
     * @param made how its objects came to be
     * @param model what the entities ask for
     */
    Result between(Side replayed, Map<ObjectRef, Made> made, Side model) throws SQLException {
        Predicate<ObjectRef> kept = object -> keeps(object, made.get(object));
        Set<ObjectRef> left = new HashSet<>();
        SortedMap<ObjectRef, Made> unmanaged = new TreeMap<>(Comparator.comparing(ObjectRef::toString));
        Side retyped = replayed.with(KeptTypes.asAskedFor(replayed.schema(), made, model.schema()));
        while (true) {
            Predicate<ObjectRef> alone = kept.or(left::contains);
            List<Change> changes = CatalogComparison.between(without(retyped, alone), without(model, kept));
            Removals removals = new Removals(changes, replayed.schema(), alone);
            Set<ObjectRef> renamed = possiblyRenamed(changes);
            Map<ObjectRef, Change> foreign = removals.where(
                    object -> isByHand(made.get(object)) && !isAnswered(object) && !renamed.contains(object));
            left.addAll(foreign.keySet());
            foreign.values().stream()
                    .filter(removals::couldBeAskedFor)
                    .map(Change::subject)
                    .forEach(object -> unmanaged.put(object, made.get(object)));
            if (foreign.isEmpty()) {
                List<Problem> problems = new ArrayList<>(Unmanaged.of(unmanaged));
                EmptyModel.over(unanswered(replayed.schema().without(kept)), model.schema())
                        .ifPresent(problems::add);
                return new Result(changes, problems);
            }
        }
    }

    /** What could have got another name is asked for, whoever made it. */
    private static Set<ObjectRef> possiblyRenamed(List<Change> changes) {
        return Candidates.of(changes).stream().map(Candidate::removed).collect(Collectors.toSet());
    }

    private List<Table> unanswered(Schema replayed) {
        return replayed.tables().stream()
                .filter(table -> !isAnswered(ObjectRef.table(table.name())))
                .toList();
    }

    /** Whether an object is never to be dropped. */
    boolean keeps(ObjectRef object, @Nullable Made how) {
        return keep.covers(object) || (how != null && how.reason() == Reason.KEEP);
    }

    private static boolean isByHand(@Nullable Made how) {
        return how != null && how.reason() == Reason.HAND;
    }

    /** Whether a person said what becomes of an object. */
    boolean isAnswered(ObjectRef object) {
        return answers.drops().contains(object.path())
                || answers.renames().stream().anyMatch(rename -> rename.from().equals(object.path()));
    }

    private static Side without(Side side, Predicate<ObjectRef> alone) {
        return new Side(side.schema().without(alone), side.scratch());
    }
}
