package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterColumn;
import java.util.List;
import java.util.stream.Stream;

/** A column becomes a type that does not hold every value of the old one. */
final class ConvertedColumn implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterColumn.class, changes)
                .flatMap(alter -> TypeChange.of(alter, changes).hazards(alter.subject(), "Values"));
    }
}
