package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import dev.jpamigrations.diff.Change.AlterCompositeType;
import dev.jpamigrations.schema.CompositeType.Attribute;
import java.util.List;
import java.util.stream.Stream;

/** An attribute of a composite type gets another type, as which the text of each value is read. */
final class RetypedAttribute implements HazardRule {

    @Override
    public Stream<Hazard> judge(List<Change> changes) {
        return Change.only(AlterCompositeType.class, changes)
                .flatMap(alter -> alter.to().attributes().stream().flatMap(attribute -> hazards(alter, attribute)));
    }

    private static Stream<Hazard> hazards(AlterCompositeType change, Attribute attribute) {
        return change.from().attribute(attribute.name()).stream()
                .flatMap(before -> new TypeChange(before.type(), attribute.type(), false)
                        .hazards(change.subject(), "Values of " + attribute.name()));
    }
}
