package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Optional;

/** The classes that hold the identifiers of hierarchies ({@code @IdClass}). */
final class IdClasses {

    private final BindingContext context;

    IdClasses(BindingContext context) {
        this.context = context;
    }

    /** The class that is written, unless an association makes the whole identifier and brings that of its target. */
    Optional<ManagedType> of(EntityType entity) {
        EntityType root = entity.root();
        return context.index().idClass(root.overriding()).filter(idClass -> target(root)
                .filter(target -> isIdentifierOf(target, idClass))
                .isEmpty());
    }

    /** Whether that class has an attribute of a name. */
    boolean has(EntityType entity, String attribute) {
        return of(entity)
                .filter(idClass -> idClass.attributes().stream()
                        .anyMatch(each -> each.name().equals(attribute)))
                .isPresent();
    }

    /** What an entity refers to by its only identifier. */
    private Optional<EntityType> target(EntityType entity) {
        return onlyIdentifier(entity)
                .filter(PropertyBinder::isToOne)
                .flatMap(identifier -> context.entity(identifier.type().name()))
                .map(EntityDraft::type);
    }

    /**
     * Whether a class stands for the identifier of the target; of one without {@code @IdClass}, Hibernate 6 takes that for
     * granted ({@code EntityBinder#isIdClassPkOfTheAssociatedEntity}, {@code #isIdClassPrimaryKeyOfAssociatedEntity}).
     */
    private boolean isIdentifierOf(EntityType target, ManagedType idClass) {
        Optional<ManagedType> own = context.index().idClass(target.overriding());
        if (own.isPresent()) {
            return own.get().equals(idClass);
        }
        return !context.hibernate().isAtLeast(7, 0)
                || onlyIdentifier(target)
                        .filter(identifier -> identifier.type().name().equals(idClass.name()))
                        .isPresent();
    }

    private static Optional<Property> onlyIdentifier(EntityType entity) {
        List<Property> identifiers =
                entity.root().allProperties().stream().filter(Property::isId).toList();
        return identifiers.size() == 1 ? Optional.of(identifiers.get(0)) : Optional.empty();
    }
}
