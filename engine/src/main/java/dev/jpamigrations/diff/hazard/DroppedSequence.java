package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.DropSequence;
import java.util.List;
import java.util.stream.Stream;

/** A sequence goes and with it how far it had counted. */
final class DroppedSequence implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        Stream<Change> sequences = Change.only(DropSequence.class, changes).map(drop -> drop);
        Stream<Change> identities = Change.only(AlterColumn.class, changes)
                .filter(alter -> alter.from().identity() != null && alter.to().identity() == null)
                .map(alter -> alter);
        return Stream.concat(sequences, identities)
                .map(change ->
                        new Hazard(Hazard.Kind.DATA_LOSS, change.subject(), "How far it has counted is forgotten."));
    }
}
