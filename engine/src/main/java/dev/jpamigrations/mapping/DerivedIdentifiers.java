package dev.jpamigrations.mapping;

import java.util.Optional;

/**
 * Identifiers that come from an association ({@code @MapsId}, Jakarta Persistence 3.2, 2.4.1). An {@code @MapsId} without
 * value stands for the whole identifier, one with a value for that attribute of an embedded one.
 */
final class DerivedIdentifiers {

    /** The association whose columns an attribute of the identifier takes over. */
    Optional<Property> associationFor(Holder holder, Property part) {
        return holder.owner().type().allProperties().stream()
                .filter(property -> property.annotations()
                        .find(Jpa.MAPS_ID)
                        .filter(mapsId -> isFor(part, mapsId.text("value")))
                        .isPresent())
                .findFirst();
    }

    /** {@code @MapsId("id")} over a simple identifier means the same as one without value. */
    private static boolean isFor(Property part, String value) {
        return value.equals(part.name()) || (part.isId() && value.isEmpty());
    }
}
