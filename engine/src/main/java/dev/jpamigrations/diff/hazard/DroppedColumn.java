package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import dev.jpamigrations.diff.Change.DropColumn;
import java.util.List;
import java.util.stream.Stream;

/** A column goes with its values, or is replaced by one that computes other values. */
final class DroppedColumn implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        Stream<Change> drops = Change.only(DropColumn.class, changes)
                .filter(drop -> drop.column().generated() == null)
                .map(drop -> drop);
        Stream<Change> replacements = Change.only(AlterColumn.class, changes)
                .filter(alter -> alter.from().generated() == null && alter.to().generated() != null)
                .map(alter -> alter);
        return Stream.concat(drops, replacements)
                .map(change ->
                        new Hazard(Hazard.Kind.DATA_LOSS, change.subject(), "All its values are dropped with it."));
    }
}
