package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A to-many attribute as its declaration and annotations describe it.
 *
 * @param property the attribute
 * @param kind what decides the key of its table
 * @param element the type of its elements; of a map, of its values
 * @param key the type of a map's keys, else null
 * @param mappedBy the attribute on the other side that owns it, empty where this side does
 * @param oneToMany whether it is {@code @OneToMany}
 */
record CollectionFacts(
        Property property,
        CollectionKind kind,
        TypeUse element,
        @Nullable TypeUse key,
        String mappedBy,
        boolean oneToMany) {

    private static final TypeUse OBJECT = TypeUse.ofClass("java.lang.Object");

    static CollectionFacts of(Property property, BindingContext context) {
        TypeIndex index = context.index();
        TypeUse type = property.type();
        CollectionKind declared = declared(type, property, index);
        boolean bag = CollectionIds.isWanted(property)
                ? declared != CollectionKind.ARRAY
                : declared == CollectionKind.LIST && !OrderColumns.isWanted(context, property);
        CollectionKind kind = bag ? CollectionKind.BAG : declared;
        Optional<AnnotationView> association = association(property);
        TypeUse element = association
                .flatMap(annotation -> annotation.type("targetEntity"))
                .or(() -> association.flatMap(annotation -> annotation.type("targetClass")))
                .orElseGet(() -> element(type));
        TypeUse key = kind == CollectionKind.MAP ? key(property) : null;
        return new CollectionFacts(property, kind, element, key, mappedBy(property), property.has(Jpa.ONE_TO_MANY));
    }

    /** The attribute on the other side that owns the association of a collection, empty where this side does. */
    static String mappedBy(Property property) {
        return association(property)
                .map(annotation -> annotation.text("mappedBy"))
                .orElse("");
    }

    private static Optional<AnnotationView> association(Property property) {
        return List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION).stream()
                .flatMap(name -> property.annotations().find(name).stream())
                .findFirst();
    }

    private static CollectionKind declared(TypeUse type, Property property, TypeIndex index) {
        if (type.isArray()) {
            return CollectionKind.ARRAY;
        }
        Optional<CollectionKind> known = CollectionKind.of(type.name());
        if (known.isPresent()) {
            return known.get();
        }
        for (String name : List.of("java.util.Map", "java.util.Set", "java.util.List", "java.util.Collection")) {
            if (index.isSubtype(type.name(), name)) {
                return CollectionKind.of(name).orElse(CollectionKind.BAG);
            }
        }
        throw UnmappableException.mapping(
                property.location(),
                type.name() + " is no collection that Hibernate could fill.",
                "Declare the attribute as Collection, List, Set or Map.");
    }

    private static TypeUse element(TypeUse type) {
        if (type.isArray()) {
            return type.component();
        }
        List<TypeUse> arguments = type.arguments();
        return arguments.isEmpty() ? OBJECT : arguments.get(arguments.size() - 1);
    }

    private static TypeUse key(Property property) {
        return property.annotations()
                .find(Jpa.MAP_KEY_CLASS)
                .flatMap(annotation -> annotation.type("value"))
                .orElseGet(() -> property.type().arguments().isEmpty()
                        ? OBJECT
                        : property.type().arguments().get(0));
    }

    boolean isOwned() {
        return mappedBy.isEmpty();
    }

    boolean isElementCollection() {
        return property.has(Jpa.ELEMENT_COLLECTION);
    }

    /** Whether each element has an identifier of its own. */
    boolean isIdentified() {
        return kind == CollectionKind.BAG && CollectionIds.isWanted(property);
    }

    /** Whether a column gives the elements an order. */
    boolean isOrdered() {
        return kind == CollectionKind.LIST || kind == CollectionKind.ARRAY;
    }

    /** Whether a map's keys have columns: not where they are an attribute of the values. */
    boolean hasKeyColumns() {
        return key != null && !property.has(Jpa.MAP_KEY);
    }
}
