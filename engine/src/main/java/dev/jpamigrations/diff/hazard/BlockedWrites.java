package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.CreateIndex;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.List;
import java.util.stream.Stream;

/** An index is built over a table with rows, which cannot be written meanwhile (PostgreSQL manual, CREATE INDEX). */
final class BlockedWrites implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        Stream<Change> indexes = Change.only(CreateIndex.class, changes).map(create -> create);
        Stream<Change> keys = new NewConstraints(changes).of(Kind.PRIMARY_KEY, Kind.UNIQUE);
        return Stream.concat(indexes, keys)
                .map(change -> new Hazard(
                        Hazard.Kind.LOCK,
                        change.subject(),
                        "Its index is built at once; nobody can write the table meanwhile."));
    }
}
