package dev.jpamigrations.ddl;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.ValueList;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.ObjectRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How statements are written.
 *
 * @param asks whether a person can be asked what rows get that are there
 * @param widened checks that every row satisfies which satisfied them before
 * @param nothingElse whether nothing else changes
 */
record Manner(boolean asks, Set<ObjectRef> widened, boolean nothingElse) {

    /** The shortest way from one catalog to the other. */
    static final Manner SHORT = new Manner(false, Set.of(), false);

    /** With regard to rows. */
    static Manner forRows(List<Change> changes) {
        Set<ObjectRef> widened =
                changes.stream().filter(Manner::widens).map(Change::subject).collect(Collectors.toUnmodifiableSet());
        return new Manner(true, widened, changes.stream().allMatch(change -> widened.contains(change.subject())));
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
