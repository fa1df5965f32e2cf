package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import java.util.Optional;

/**
 * Identifiers that come from an association ({@code @MapsId}, Jakarta Persistence 3.2, 2.4.1). An {@code @MapsId} without
 * value stands for the whole identifier, one with a value for that attribute of an embedded one.
 */
final class DerivedIdentifiers {

    private final BindingContext context;

    DerivedIdentifiers(BindingContext context) {
        this.context = context;
    }

    /** The association whose columns an attribute of the identifier takes over. */
    Optional<Property> associationFor(Holder holder, Property part) {
        return holder.owner().type().allProperties().stream()
                .filter(property -> property.annotations()
                        .find(Jpa.MAPS_ID)
                        .filter(mapsId -> isFor(part, mapsId.text("value")))
                        .isPresent())
                .findFirst();
    }

    /**
     * Makes sure that {@code @MapsId} names a part of the identifier, of a simple one any attribute
     * ({@code AnnotatedJoinColumns#resolveMapsId}).
     */
    void refuseUnknown(Holder holder, Property association) {
        String named = association
                .annotations()
                .find(Jpa.MAPS_ID)
                .map(mapsId -> mapsId.text("value"))
                .orElse("");
        EntityType owner = holder.owner().type();
        boolean isKnown = embeddedIdentifier(owner)
                .map(embeddable -> context.index().withSuperClasses(embeddable).anyMatch(type -> has(type, named)))
                .orElseGet(() -> owner.has(named) || context.idClasses().has(owner, named));
        if (!named.isEmpty() && !isKnown) {
            throw UnmappableException.mapping(
                    association.location(),
                    "@MapsId names " + named + ", which is no part of the identifier; Hibernate refuses to start.",
                    "Name one of its attributes, or remove the name where the association is the whole identifier.");
        }
    }

    private Optional<ManagedType> embeddedIdentifier(EntityType owner) {
        return owner.allProperties().stream()
                .filter(property -> property.has(Jpa.EMBEDDED_ID))
                .findFirst()
                .flatMap(identifier -> context.index().managed(identifier.type().name()));
    }

    private static boolean has(ManagedType type, String attribute) {
        return type.attributes().stream().anyMatch(each -> each.name().equals(attribute));
    }

    /** The attribute of an {@code @IdClass} that holds the identifier of what an association refers to. */
    Optional<Property> attributeFor(ToOneFacts facts) {
        Property association = facts.property();
        return association.isId()
                ? context.idClasses()
                        .of(facts.holder().owner().type())
                        .flatMap(idClass -> attributeOf(idClass, association))
                        .filter(part -> context.entity(part.type().name()).isEmpty())
                : Optional.empty();
    }

    /**
     * Whether that attribute is mapped by itself besides, since its class has annotations of its own: the association lends its
     * columns to the identifier and refers to nothing ({@code EntityBinder#createMapper}).
     */
    boolean isMappedByIdClass(ToOneFacts facts) {
        return attributeFor(facts).isPresent()
                && context.idClasses()
                        .of(facts.holder().owner().type())
                        .filter(AnnotatedIdClass::isAnnotated)
                        .isPresent();
    }

    private static Optional<Property> attributeOf(ManagedType idClass, Property association) {
        return idClass.attributes().stream()
                .filter(attribute -> attribute.name().equals(association.name()))
                .findFirst()
                .map(attribute -> Property.of(
                        idClass,
                        attribute,
                        TypeArguments.unbound(idClass),
                        AnnotationSet.EMPTY,
                        association.access(),
                        association.place()));
    }

    /** {@code @MapsId("id")} over a simple identifier means the same as one without value. */
    private static boolean isFor(Property part, String value) {
        return value.equals(part.name()) || (part.isId() && value.isEmpty());
    }
}
