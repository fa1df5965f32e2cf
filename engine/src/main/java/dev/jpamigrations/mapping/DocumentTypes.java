package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Java types whose values are stored as JSON or XML even by attributes that do not ask for it. The first attribute that asks
 * changes what Hibernate knows of the type ({@code BasicValue#specialJavaType}), unless one that does not ask was there before it.
 */
final class DocumentTypes {

    private static final Set<JdbcType> DOCUMENTS = Set.of(JdbcType.JSON, JdbcType.SQLXML);

    private final Map<TypeUse, Optional<JdbcType>> first = new HashMap<>();

    /** Looks at all attributes, in the order in which Hibernate resolves their types: those of embeddables come first. */
    void learn(List<EntityType> entities, EmbeddedBinder embeddeds) {
        for (EntityType entity : entities) {
            entity.properties().stream().filter(embeddeds::isEmbedded).forEach(property -> embeddeds
                    .allAttributes(property)
                    .filter(attribute -> isValue(attribute, embeddeds))
                    .forEach(this::learn));
        }
        entities.stream()
                .flatMap(entity -> entity.properties().stream())
                .filter(property -> isValue(property, embeddeds))
                .forEach(this::learn);
    }

    private static boolean isValue(Property property, EmbeddedBinder embeddeds) {
        return !PropertyBinder.isToOne(property)
                && !property.has(Orm.ANY)
                && !CollectionBinder.isCollection(property)
                && !embeddeds.isEmbedded(property);
    }

    private void learn(Property property) {
        Optional<JdbcType> document = WantedTypes.byCode(property.annotations()).filter(DOCUMENTS::contains);
        first.putIfAbsent(property.type(), document);
        if (document.isEmpty()) {
            BasicValues.element(property.type()).ifPresent(element -> first.putIfAbsent(element, document));
        }
    }

    /** What a value of a type is stored as where nothing is written. */
    Optional<JdbcType> of(TypeUse type) {
        return first.getOrDefault(type, Optional.empty());
    }
}
