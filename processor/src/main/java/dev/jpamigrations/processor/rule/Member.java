package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.Optional;

/**
 * A member with annotations of a type under judgement. Whether it is stored is another question.
 *
 * @param type the type that declares it
 * @param attribute the member
 */
record Member(ManagedType type, Attribute attribute) {

    Optional<AnnotationUse> annotation(String annotationType) {
        return attribute.annotation(annotationType);
    }

    boolean has(String... annotationTypes) {
        return attribute.has(annotationTypes);
    }

    Finding.Place place() {
        return Finding.Place.attribute(type.name(), attribute.name());
    }

    /** The beginning of a message: {@code com.acme.Order#code}. */
    String label() {
        return type.name() + "#" + attribute.name();
    }
}
