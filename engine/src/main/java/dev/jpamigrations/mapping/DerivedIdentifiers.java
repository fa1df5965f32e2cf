package dev.jpamigrations.mapping;

import java.util.Optional;

/**
 * Identifiers that come from an association ({@code @MapsId}, Jakarta Persistence 3.2, 2.4.1). An {@code @MapsId} without
 * value stands for the whole identifier, one with a value for that attribute of an embedded one.
 */
final class DerivedIdentifiers {

    /** The association whose columns an attribute of the identifier takes over. */
    Optional<Property> associationFor(Holder holder, Property part) {
        String wanted = part.isId() ? "" : part.name();
        return holder.owner().type().allProperties().stream()
                .filter(property -> property.annotations()
                        .find(Jpa.MAPS_ID)
                        .filter(mapsId -> mapsId.text("value").equals(wanted))
                        .isPresent())
                .findFirst();
    }
}
