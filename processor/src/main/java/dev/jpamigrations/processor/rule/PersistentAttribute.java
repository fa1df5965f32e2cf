package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An attribute that is stored, as a type has or inherits it.
 *
 * @param declaring the type that declares it
 * @param attribute the member
 * @param type its type, with the variables of the declaring type resolved as far as the inheriting one binds them
 */
record PersistentAttribute(ManagedType declaring, Attribute attribute, TypeUse type) {

    /** The one of a name. */
    static Optional<PersistentAttribute> find(List<PersistentAttribute> attributes, String name) {
        for (PersistentAttribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    String name() {
        return attribute.name();
    }

    Optional<AnnotationUse> annotation(String annotationType) {
        return attribute.annotation(annotationType);
    }

    boolean has(String... annotationTypes) {
        return attribute.has(annotationTypes);
    }

    boolean has(Set<String> annotationTypes) {
        return attribute.has(annotationTypes);
    }

    boolean isToOne() {
        return has(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);
    }

    boolean isToMany() {
        return has(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);
    }

    /** Where it stands; the type under judgement where it is inherited from another module. */
    Finding.Place place(Model model, ManagedType judged) {
        return model.isOwn(declaring)
                ? Finding.Place.attribute(declaring.name(), name())
                : Finding.Place.type(judged.name());
    }

    /** Where it stands, for a message: {@code com.acme.Order#code}. */
    String label() {
        return declaring.name() + "#" + name();
    }
}
