package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import java.util.List;
import java.util.stream.Stream;

/** A column that accepted null no longer does, and has no default to put in its place. */
final class ForbiddenNull implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterColumn.class, changes)
                .filter(alter -> alter.from().nullable() && !alter.to().nullable())
                .filter(alter -> alter.to().defaultValue() == null)
                .map(alter -> new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        alter.subject(),
                        Hazard.Place.VALUE,
                        "Rows in which it is null make the statement fail."));
    }
}
