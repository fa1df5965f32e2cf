package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Several {@code @Id} without an id class. Hibernate then takes the entity itself for its identifier; the specification has
 * no such thing (Jakarta Persistence 3.1, 2.4).
 */
final class MissingIdClass implements Rule {

    private static final String CODE = "MissingIdClass";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        return model.ownEntities().stream()
                .filter(entity -> Stream.concat(Stream.of(entity), model.managedSuperClasses(entity).stream())
                        .allMatch(type -> type.annotation(Jpa.ID_CLASS).isEmpty()))
                .filter(entity -> model.entitiesAbove(entity).isEmpty())
                .flatMap(entity -> check(model, entity).stream())
                .toList();
    }

    private static Optional<Finding> check(Model model, ManagedType entity) {
        List<PersistentAttribute> ids = model.attributes(entity).stream()
                .filter(attribute -> attribute.has(Jpa.ID) && !attribute.has(Jpa.EMBEDDED_ID))
                .toList();
        if (ids.size() < 2) {
            return Optional.empty();
        }
        PersistentAttribute second = ids.get(1);
        return Optional.of(Finding.warning(
                CODE,
                second.place(model, entity).at(Jpa.ID, ""),
                entity.name() + " has several @Id and no @IdClass, so that only an instance of itself can be its key.",
                "Write a class with the same attributes and name it in @IdClass, or use @EmbeddedId."));
    }
}
