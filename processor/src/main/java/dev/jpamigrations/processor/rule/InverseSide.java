package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An association that another one maps.
 *
 * @param declaring the type that declares it
 * @param attribute the attribute
 * @param association its annotation, which names the owning side
 * @param mappedBy the name of the owning side, or the path to it
 * @param target the entity that should have it
 */
record InverseSide(
        ManagedType declaring, Attribute attribute, AnnotationUse association, String mappedBy, ManagedType target) {

    private static final List<String> ASSOCIATIONS = List.of(Jpa.ONE_TO_ONE, Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY);

    /** All that stand under judgement and whose target is an entity in reach. */
    static Stream<InverseSide> in(Model model) {
        return model.own().stream()
                .flatMap(type -> type.attributes().stream().flatMap(attribute -> ASSOCIATIONS.stream()
                        .flatMap(association -> attribute.annotation(association).stream())
                        .flatMap(association -> of(model, type, attribute, association).stream())));
    }

    private static Optional<InverseSide> of(
            Model model, ManagedType type, Attribute attribute, AnnotationUse association) {
        return Written.text(association, "mappedBy")
                .filter(mappedBy -> model.mayStore(type, attribute))
                .flatMap(mappedBy -> target(model, association, attribute.type())
                        .map(target -> new InverseSide(type, attribute, association, mappedBy, target)));
    }

    /** The entity that an association refers to: written, else by the attribute's type or its last type argument. */
    static Optional<ManagedType> target(Model model, AnnotationUse association, TypeUse type) {
        TypeUse element = type.arguments().isEmpty()
                ? type
                : type.arguments().get(type.arguments().size() - 1);
        return Optional.of(Written.type(association, "targetEntity").orElse(element))
                .filter(use -> use.kind() == TypeUse.Kind.CLASS)
                .flatMap(use -> model.findEntity(use.name()));
    }

    boolean isOne() {
        return association.type().equals(Jpa.ONE_TO_ONE);
    }

    boolean isManyToMany() {
        return association.type().equals(Jpa.MANY_TO_MANY);
    }

    /** The attribute that the path leads to, as far as all embeddables on it are known. */
    Owning owning(Model model) {
        List<PersistentAttribute> attributes = model.attributes(target);
        Optional<PersistentAttribute> found = Optional.empty();
        for (String step : mappedBy.split("\\.", -1)) {
            if (found.isPresent()) {
                Optional<ManagedType> embedded = model.find(found.get().type().name());
                if (embedded.isEmpty()) {
                    return new Owning(false, Optional.empty());
                }
                attributes = model.attributes(embedded.get(), target);
            }
            found = attributes.stream()
                    .filter(attribute -> attribute.name().equals(step))
                    .findFirst();
            if (found.isEmpty()) {
                break;
            }
        }
        return new Owning(true, found);
    }

    /**
     * What a path leads to.
     *
     * @param isKnown whether that can be told
     * @param attribute the owning side, empty where there is none
     */
    record Owning(boolean isKnown, Optional<PersistentAttribute> attribute) {}

    Finding.Place place() {
        return Finding.Place.attribute(declaring.name(), attribute.name()).at(association.type(), "mappedBy");
    }

    /** The beginning of a message. */
    String label() {
        return declaring.name() + "#" + attribute.name() + " is mapped by \"" + mappedBy + "\"";
    }
}
