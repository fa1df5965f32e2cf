package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import java.util.List;
import java.util.stream.Stream;

/** A column that holds values begins to count, from the start and not from its largest value. */
final class RestartedCounter implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterColumn.class, changes)
                .filter(alter -> alter.from().identity() == null && alter.to().identity() != null)
                .map(
                        alter -> new Hazard(
                                Hazard.Kind.MAY_FAIL,
                                alter.subject(),
                                "It counts from its first value, whatever rows hold; inserts collide until setval moves it on."));
    }
}
