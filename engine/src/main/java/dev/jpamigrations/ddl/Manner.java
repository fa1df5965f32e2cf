package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.ValueList;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.ObjectRef;
import dev.jpamigrations.schema.SequenceUse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How statements are written.
 *
 * @param asks whether what rows get that are there is left to a person
 * @param widened checks that every row satisfies which satisfied them before
 * @param nothingElse whether nothing else changes
 * @param sequenceUses what is known of the columns whose values are taken from sequences
 */
record Manner(boolean asks, Set<ObjectRef> widened, boolean nothingElse, List<SequenceUse> sequenceUses) {

    /** The shortest way from one catalog to the other. */
    static final Manner SHORT = new Manner(false, Set.of(), false, List.of());

    /** The way back. */
    static Manner back(List<SequenceUse> sequenceUses) {
        return new Manner(true, Set.of(), false, sequenceUses);
    }

    /** With regard to rows. */
    static Manner forRows(List<Change> changes, List<SequenceUse> sequenceUses) {
        Set<ObjectRef> widened =
                changes.stream().filter(Manner::widens).map(Change::subject).collect(Collectors.toUnmodifiableSet());
        boolean nothingElse = changes.stream().allMatch(change -> widened.contains(change.subject()));
        return new Manner(true, widened, nothingElse, sequenceUses);
    }

    private static boolean widens(Change change) {
        return change instanceof AlterConstraint alter
                && alter.from() instanceof Check from
                && alter.to() instanceof Check to
                && from.validated()
                && to.validated()
                && from.noInherit() == to.noInherit()
                && ValueList.isWidened(from.expression(), to.expression());
    }
}
