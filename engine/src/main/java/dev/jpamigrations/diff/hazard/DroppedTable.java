package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.DropTable;
import java.util.List;
import java.util.stream.Stream;

/** A table goes with its rows. */
final class DroppedTable implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(DropTable.class, changes)
                .map(drop -> new Hazard(Hazard.Kind.DATA_LOSS, drop.subject(), "All its rows are dropped with it."));
    }
}
