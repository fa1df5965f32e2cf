package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import java.util.ArrayList;
import java.util.List;

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
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            List<PersistentAttribute> ids = ids(model.attributes(entity));
            if (ids.size() > 1
                    && IdClassMismatch.declaring(model, entity).isEmpty()
                    && model.entitiesAbove(entity).isEmpty()) {
                findings.add(finding(model, entity, ids.get(1)));
            }
        }
        return findings;
    }

    private static List<PersistentAttribute> ids(List<PersistentAttribute> attributes) {
        List<PersistentAttribute> ids = new ArrayList<>();
        for (PersistentAttribute attribute : attributes) {
            if (attribute.has(Jpa.ID) && !attribute.has(Jpa.EMBEDDED_ID)) {
                ids.add(attribute);
            }
        }
        return ids;
    }

    private static Finding finding(Model model, ManagedType entity, PersistentAttribute second) {
        return Finding.warning(
                CODE,
                second.place(model, entity).at(Jpa.ID, ""),
                entity.name() + " has several @Id and no @IdClass, so that only an instance of itself can be its key.",
                "Write a class with the same attributes and name it in @IdClass, or use @EmbeddedId.");
    }
}
