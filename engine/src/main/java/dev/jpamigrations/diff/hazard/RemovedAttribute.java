package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.schema.CompositeType.Attribute;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A composite type loses attributes, with the values that rows hold there. */
final class RemovedAttribute implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterCompositeType.class, changes)
                .filter(alter -> !removed(alter).isEmpty())
                .map(alter -> new Hazard(
                        Hazard.Kind.DATA_LOSS,
                        alter.subject(),
                        "All values of " + removed(alter) + " are dropped with the attribute."));
    }

    private static String removed(AlterCompositeType change) {
        return change.from().attributes().stream()
                .map(Attribute::name)
                .filter(name -> change.to().attribute(name).isEmpty())
                .collect(Collectors.joining(", "));
    }
}
