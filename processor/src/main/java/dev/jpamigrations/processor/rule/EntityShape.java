package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeShape;
import java.util.List;
import java.util.Locale;

/** An entity is a class: no enum and no interface (Jakarta Persistence 3.1, 2.1). */
final class EntityShape implements Rule {

    @Override
    public List<Finding> check(Model model) {
        return model.ownEntities().stream()
                .filter(entity -> entity.shape() == TypeShape.ENUM || entity.shape() == TypeShape.INTERFACE)
                .map(EntityShape::finding)
                .toList();
    }

    private static Finding finding(ManagedType entity) {
        return new Finding(
                "EntityShape",
                Finding.Severity.ERROR,
                Finding.Place.type(entity.name()).at(EntityNames.ENTITY, ""),
                "The " + entity.shape().name().toLowerCase(Locale.ROOT) + " " + entity.name() + " is an @Entity.",
                "Make it a class, or move @Entity to the class that is stored.");
    }
}
