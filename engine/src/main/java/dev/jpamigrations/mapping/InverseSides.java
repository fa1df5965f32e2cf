package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes that a {@code @ManyToMany(mappedBy)} on the other side names, which give the owner's column its name
 * ({@code InFlightMetadataCollectorImpl#addMappedBy}).
 */
final class InverseSides {

    /**
     * An owning attribute.
     *
     * @param entity the class that has it
     * @param path the attribute
     */
    private record Owning(String entity, String path) {}

    private final Map<Owning, String> inverse = new HashMap<>();

    InverseSides(BindingContext context) {
        for (ManagedType type : context.index().all(ManagedKind.ENTITY)) {
            collect(type, type, context);
            type.superClasses().stream()
                    .flatMap(use -> context.index().managed(use.name()).stream())
                    .filter(superType -> superType.kind() == ManagedKind.MAPPED_SUPERCLASS)
                    .forEach(superType -> collect(superType, type, context));
        }
    }

    private void collect(ManagedType declaring, ManagedType entity, BindingContext context) {
        TypeArguments arguments = entity.superClasses().stream()
                .filter(use -> use.name().equals(declaring.name()))
                .findFirst()
                .map(use -> TypeArguments.of(declaring, use.arguments()))
                .orElseGet(() -> TypeArguments.unbound(declaring));
        declaring.attributes().stream()
                .map(attribute -> Property.of(declaring, attribute, arguments, AnnotationSet.EMPTY, Access.FIELD, 0))
                .filter(property -> property.has(Jpa.MANY_TO_MANY))
                .map(property -> CollectionFacts.of(property, context))
                .filter(facts -> !facts.isOwned())
                .forEach(facts -> inverse.putIfAbsent(
                        new Owning(facts.element().name(), facts.mappedBy()),
                        facts.property().name()));
    }

    /** The name of the attribute on the other side. */
    Optional<String> of(EntityDraft owner, String path) {
        return Optional.ofNullable(inverse.get(new Owning(owner.type().className(), path)));
    }
}
