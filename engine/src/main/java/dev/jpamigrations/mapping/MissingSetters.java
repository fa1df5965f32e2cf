package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds getters that compute something and are taken for attributes, because property access is in force and nobody wrote
 * {@code @Transient}; Hibernate then looks for the setter and refuses to start ({@code PropertyAccessStrategyBasicImpl}).
 *
 * <p>A getter that has a field of its name is left alone: its setter may be generated later in the same compilation.
 */
final class MissingSetters {

    private final TypeIndex index;

    MissingSetters(TypeIndex index) {
        this.index = index;
    }

    /**
     * The problems with the attributes of one class.
     *
     * @param entity the entity
     * @param declaring the entity or one of its mapped super classes
     * @param properties the attributes that the declaring class contributes
     */
    List<Problem> in(ManagedType entity, ManagedType declaring, List<Property> properties) {
        boolean known = entity.superClasses().stream()
                .allMatch(superClass -> index.managed(superClass.name()).isPresent());
        return properties.stream()
                .filter(property -> known && isComputed(declaring, property) && !isSetAnywhere(entity, property))
                .map(property -> UnmappableException.mapping(
                                property.location(),
                                "the getter has no setter; Hibernate takes it for an attribute and refuses to start.",
                                "Annotate it with @Transient, or add the setter.")
                        .problem())
                .toList();
    }

    private static boolean isComputed(ManagedType declaring, Property property) {
        List<Attribute> members = declaring.attributes().stream()
                .filter(attribute -> attribute.name().equals(property.name()))
                .toList();
        return !members.isEmpty()
                && members.stream()
                        .allMatch(member -> member.member() == Attribute.Member.GETTER && !member.hasSetter());
    }

    private boolean isSetAnywhere(ManagedType entity, Property property) {
        Predicate<Attribute> sets = attribute -> attribute.name().equals(property.name()) && attribute.hasSetter();
        return index.withSuperClasses(entity)
                .anyMatch(type -> type.attributes().stream().anyMatch(sets));
    }
}
