package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterIndex;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What was not unique must be from now on. */
final class NewKey implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        NewNulls nulls = new NewNulls(changes);
        Stream<Change> constraints = new NewConstraints(changes).refusable(Kind.PRIMARY_KEY, Kind.UNIQUE);
        Stream<Change> indexes = Change.only(CreateIndex.class, changes)
                .filter(create -> create.index().unique())
                .filter(create -> !changes.contains(create.reversed()))
                .filter(create -> !nulls.satisfy(create))
                .map(create -> create);
        Stream<Change> altered = Change.only(AlterIndex.class, changes)
                .filter(alter -> alter.to().unique())
                .map(alter -> alter);
        return Stream.of(constraints, indexes, altered)
                .flatMap(stream -> stream)
                .map(change -> new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        change.subject(),
                        Hazard.Place.LAST,
                        "Rows with equal values make the statement fail."));
    }
}
