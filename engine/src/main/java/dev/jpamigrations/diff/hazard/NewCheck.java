package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.ValueList;
import dev.jpamigrations.schema.Check;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.List;
import java.util.stream.Stream;

/** A check holds for new rows from now on and must hold for the present ones, unless it only lists more values than before. */
final class NewCheck implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return new NewConstraints(changes)
                .refusable(Kind.CHECK)
                .filter(NewCheck::refusesRows)
                .map(change -> new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        change.subject(),
                        Hazard.Place.LAST,
                        "Rows that violate it make the statement fail."));
    }

    private static boolean refusesRows(Change change) {
        if (change instanceof AddConstraint add && add.constraint() instanceof Check check) {
            return check.validated();
        }
        return change instanceof AlterConstraint alter
                && alter.from() instanceof Check from
                && alter.to() instanceof Check to
                && to.validated()
                && !(from.validated() && ValueList.isWidened(from.expression(), to.expression()));
    }
}
