package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeShape;
import java.util.List;
import java.util.Locale;

/**
 * The order in which the attributes of a class come in a composite identifier or in one column: by name, those of a record as it lists them
 * ({@code Component#sortProperties}, {@code Component#isSimpleRecord}).
 *
 * @param path where the class is embedded in the identifier, as that is ordered; empty for the entity itself
 * @param components the components of a record; empty for any other class
 */
record IdentifierOrder(String path, List<String> components) {

    static final IdentifierOrder BY_NAME = new IdentifierOrder("", List.of());

    IdentifierOrder {
        components = List.copyOf(components);
    }

    /** The order of what a class identifies that is not embedded: an entity by its {@code @IdClass}. */
    static IdentifierOrder of(ManagedType type) {
        return BY_NAME.with("", type);
    }

    /**
     * The order of the attributes of an embeddable.
     *
     * @param seen the attributes as Hibernate sees them: a record of which it sees others than the components is sorted by name
     */
    IdentifierOrder inside(Property embedded, ManagedType type, List<Property> seen) {
        IdentifierOrder ordered = with(of(embedded), type);
        return ordered.components.equals(seen.stream().map(Property::name).toList())
                ? ordered
                : new IdentifierOrder(ordered.path, List.of());
    }

    private IdentifierOrder with(String inner, ManagedType type) {
        boolean isRecord = type.shape() == TypeShape.RECORD;
        return new IdentifierOrder(
                inner,
                isRecord ? type.attributes().stream().map(Attribute::name).toList() : List.of());
    }

    /** What an attribute is sorted by. */
    String of(Property property) {
        int position = components.indexOf(property.name());
        String last = position < 0 ? property.name() : String.format(Locale.ROOT, "%04d", position);
        return path.isEmpty() ? last : path + "." + last;
    }
}
