package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AddConstraint;
import dev.jpamigrations.diff.Change.AlterConstraint;
import dev.jpamigrations.diff.Change.DropConstraint;
import dev.jpamigrations.schema.ObjectRef.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The constraints that say something new about rows; one that is only made again does not. */
final class NewConstraints {

    private final List<Change> changes;
    private final NewNulls nulls;

    NewConstraints(List<Change> changes) {
        this.changes = changes;
        this.nulls = new NewNulls(changes);
    }

    /** Those that rows may refuse: not all hold them already, being null in a column that is added too. */
    Stream<Change> refusable(Kind... kinds) {
        return of(kinds).filter(change -> !nulls.satisfy(change));
    }

    Stream<Change> of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        Stream<Change> added = Change.only(AddConstraint.class, changes)
                .filter(add -> wanted.contains(add.constraint().kind()))
                .filter(add -> !changes.contains(new DropConstraint(add.table(), add.constraint())))
                .map(add -> add);
        Stream<Change> altered = Change.only(AlterConstraint.class, changes)
                .filter(alter -> wanted.contains(alter.to().kind()))
                .map(alter -> alter);
        return Stream.concat(added, altered);
    }
}
