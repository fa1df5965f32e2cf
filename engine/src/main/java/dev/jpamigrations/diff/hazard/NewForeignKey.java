package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.schema.ForeignKey;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Rows must refer to something that is there. */
final class NewForeignKey implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return new NewConstraints(changes)
                .refusable(Kind.FOREIGN_KEY)
                .filter(NewForeignKey::refusesRows)
                .map(change -> new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        change.subject(),
                        Hazard.Place.LAST,
                        "Rows that refer to nothing make the statement fail."));
    }

    private static boolean refusesRows(Change change) {
        if (change instanceof AddConstraint add && add.constraint() instanceof ForeignKey key) {
            return key.validated();
        }
        return change instanceof AlterConstraint alter
                && alter.from() instanceof ForeignKey from
                && alter.to() instanceof ForeignKey to
                && to.validated()
                && !(from.validated() && says(from).equals(says(to)));
    }

    // What happens later, or when it is checked, is nothing that a present row could violate.
    private static ForeignKey says(ForeignKey key) {
        return ForeignKey.of(null, key.columns(), key.target(), key.targetColumns(), ForeignKey.Action.NO_ACTION);
    }
}
