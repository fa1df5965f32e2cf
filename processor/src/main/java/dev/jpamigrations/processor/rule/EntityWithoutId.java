package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.stream.Stream;

/** Every entity has an identifier, its own or an inherited one (Jakarta Persistence 3.1, 2.4). */
final class EntityWithoutId implements Rule {

    private static final List<String> IDENTIFIERS = List.of("jakarta.persistence.Id", "jakarta.persistence.EmbeddedId");

    @Override
    public List<Finding> check(Model model) {
        return model.ownEntities().stream()
                .filter(entity -> !hasId(entity, model))
                .map(EntityWithoutId::finding)
                .toList();
    }

    private static boolean hasId(ManagedType entity, Model model) {
        return Stream.concat(Stream.of(entity), model.managedSuperClasses(entity).stream())
                .flatMap(type -> type.attributes().stream())
                .anyMatch(attribute -> IDENTIFIERS.stream()
                        .anyMatch(id -> attribute.annotation(id).isPresent()));
    }

    private static Finding finding(ManagedType entity) {
        String inherited = entity.superClasses().isEmpty()
                ? ""
                : ", nor has a super class that is an entity or @MappedSuperclass ("
                        + String.join(
                                ", ",
                                entity.superClasses().stream()
                                        .map(TypeUse::name)
                                        .toList()) + ")";
        return new Finding(
                "EntityWithoutId",
                Finding.Severity.ERROR,
                Finding.Place.type(entity.name()),
                "The entity " + entity.name() + " has no attribute with @Id or @EmbeddedId" + inherited + ".",
                "Annotate its identifier with @Id.");
    }
}
