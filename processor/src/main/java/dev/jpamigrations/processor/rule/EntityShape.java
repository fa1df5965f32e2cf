package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity is a class that is not final, no enum, interface or record (Jakarta Persistence 3.1, 2.1). Hibernate starts with
 * all but an interface; it cannot make instances of an enum, nor lazy proxies of what is final.
 */
final class EntityShape implements Rule {

    private static final String CODE = "EntityShape";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Finding> check(Model model) {
        List<Finding> findings = new ArrayList<>();
        for (ManagedType entity : model.ownEntities()) {
            if (entity.shape() != TypeShape.CLASS || entity.isFinal()) {
                findings.add(finding(entity));
            }
        }
        return findings;
    }

    private static Finding finding(ManagedType entity) {
        String moveIt = "Make it a class, or move @Entity to the class that is stored.";
        return switch (entity.shape()) {
            case INTERFACE, ANNOTATION ->
                Finding.error(CODE, place(entity), "The interface " + entity.name() + " is an @Entity.", moveIt);
            case ENUM ->
                Finding.warning(
                        CODE,
                        place(entity),
                        "The enum " + entity.name() + " is an @Entity, and no row can ever be read into it.",
                        moveIt);
            case RECORD ->
                Finding.warning(
                        CODE,
                        place(entity),
                        "The record " + entity.name() + " is an @Entity, and its state can never change.",
                        "Make it a class, or an @Embeddable.");
            case CLASS ->
                Finding.warning(
                        CODE,
                        place(entity),
                        "The entity " + entity.name() + " is final, so associations to it are never loaded lazily.",
                        "Do not declare it final; in Kotlin the compiler plugin all-open takes care of it.");
        };
    }

    private static Finding.Place place(ManagedType entity) {
        return Finding.Place.type(entity.name()).at(Jpa.ENTITY, "");
    }
}
