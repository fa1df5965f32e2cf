package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddColumn;
import java.util.List;
import java.util.stream.Stream;

/** A new column must have a value, and nothing gives it one in the rows that are there. */
final class RequiredColumn implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AddColumn.class, changes)
                .filter(add -> add.column().mustBeGiven())
                .map(add -> new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        add.subject(),
                        Hazard.Place.VALUE,
                        "It must not be null and has no default, so rows that are there need a value first."));
    }
}
