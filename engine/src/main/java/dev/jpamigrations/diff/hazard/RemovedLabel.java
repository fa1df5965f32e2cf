package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterEnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An enum type loses a label that rows may hold. */
final class RemovedLabel implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterEnumType.class, changes)
                .filter(alter -> !removed(alter).isEmpty() && !alter.uses().isEmpty())
                .map(alter -> new Hazard(
                        Hazard.Kind.MAY_FAIL,
                        alter.subject(),
                        "Rows that hold " + String.join(", ", removed(alter)) + " make the statement fail."));
    }

    private static List<String> removed(AlterEnumType change) {
        List<String> labels = new ArrayList<>(change.from().labels());
        labels.removeAll(change.to().labels());
        return labels;
    }
}
