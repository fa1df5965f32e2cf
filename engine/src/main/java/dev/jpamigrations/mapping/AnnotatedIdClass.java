package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An {@code @IdClass} whose own members carry annotations of a mapping: these map the identifier, and not those of the entity
 * ({@code EmbeddableBinder#hasAnnotationsOnIdClass}).
 *
 * @param attributes its attributes by name
 */
record AnnotatedIdClass(Map<String, Property> attributes) {

    private static final AnnotationUse MARK = new AnnotationUse(Jpa.ID, Map.of());

    AnnotatedIdClass {
        attributes = Map.copyOf(attributes);
    }

    /**
     * The class, where one is named and has such annotations.
     *
     * @param annotations those of an entity and its managed super classes, nearest first
     * @param access how the entity's attributes are accessed
     */
    static Optional<AnnotatedIdClass> of(List<AnnotationSet> annotations, TypeIndex index, Access access) {
        return index.idClass(annotations)
                .filter(AnnotatedIdClass::isAnnotated)
                .map(type -> AccessResolution.properties(type, TypeArguments.unbound(type), access))
                .map(properties -> new AnnotatedIdClass(
                        properties.stream().collect(Collectors.toMap(Property::name, Function.identity()))));
    }

    static boolean isAnnotated(ManagedType type) {
        return type.attributes().stream()
                .map(attribute -> new AnnotationSet(attribute.annotations()))
                .anyMatch(annotations -> annotations.hasAny(
                        Jpa.COLUMN,
                        Jpa.ONE_TO_MANY,
                        Jpa.MANY_TO_ONE,
                        Jpa.ID,
                        Jpa.GENERATED_VALUE,
                        Jpa.ONE_TO_ONE,
                        Jpa.MANY_TO_MANY));
    }

    /** What maps a part of the identifier; an association whose identifier the class holds maps it itself. */
    Property inPlaceOf(Property identifier) {
        Property own = attributes.get(identifier.name());
        boolean derived = identifier.annotations().hasAny(Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE);
        return own == null || (derived && !own.type().equals(identifier.type()))
                ? identifier
                : identifier
                        .withType(own.type())
                        .withAnnotations(own.annotations().without(Jpa.ID).and(new AnnotationSet(List.of(MARK))));
    }
}
