package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where attributes are being bound: directly in an entity, or in an embeddable at some path of it
 * ({@code org.hibernate.boot.model.internal.PropertyHolder}).
 *
 * @param owner the entity
 * @param table the table that takes columns which name no other
 * @param path the path of the embeddable from the entity, empty for the entity itself
 * @param order the order of the attributes in the identifier
 * @param overrides what outer elements say about columns
 * @param conversions what outer elements say about converters
 * @param place the place in the source
 * @param embedded whether the attributes are those of an embeddable
 * @param identifier whether they belong to the identifier
 * @param inSingleTable whether they belong to a subclass that shares its table, where primitives may be null
 * @param element whether the embeddable is an element of a collection
 * @param repeated whether this repeats the columns of a super class in a table of TABLE_PER_CLASS
 */
record Holder(
        EntityDraft owner,
        TableDraft table,
        String path,
        IdentifierOrder order,
        Overrides overrides,
        Conversions conversions,
        Place place,
        boolean embedded,
        boolean identifier,
        boolean inSingleTable,
        boolean element,
        boolean repeated) {

    /** The attributes of an entity itself. */
    static Holder of(EntityDraft owner, Place place) {
        EntityType type = owner.type();
        Conversions conversions = Conversions.NONE;
        for (AnnotationSet annotations : type.overriding()) {
            conversions = conversions.and("", annotations);
        }
        return new Holder(
                owner,
                owner.table(),
                "",
                IdentifierOrder.BY_NAME,
                Overrides.of(type.overriding()),
                conversions,
                place,
                false,
                false,
                !type.isRoot() && type.strategy() == InheritanceStrategy.SINGLE_TABLE,
                false,
                false);
    }

    /** The path of one of its attributes. */
    String pathOf(Property property) {
        return path.isEmpty() ? property.name() : path + "." + property.name();
    }

    /** Adds one of its attributes to the identifier. */
    void identifyBy(Property property, Supplier<List<ColumnDraft>> part) {
        owner.identifyBy(order.of(property), part);
    }

    Place placeOf(Property property) {
        return place.then(property.place());
    }

    /** The attributes of an embeddable that is one of the attributes here. */
    Holder embed(Property property, ManagedType embeddable) {
        return inside(
                property,
                pathOf(property),
                order.inside(property, embeddable),
                new AnnotationSet(embeddable.annotations()));
    }

    /** The attributes of an embeddable that is the elements, keys or values of a collection. */
    Holder embedPart(Property property, String part) {
        return inside(property, pathOf(property) + part, order, AnnotationSet.EMPTY)
                .withoutColumnNaming();
    }

    private Holder withoutColumnNaming() {
        return new Holder(
                owner,
                table,
                path,
                order,
                overrides.withoutColumnNaming(),
                conversions,
                place,
                embedded,
                identifier,
                inSingleTable,
                element,
                repeated);
    }

    private Holder inside(Property property, String inner, IdentifierOrder innerOrder, AnnotationSet embeddable) {
        String outer = pathOf(property);
        return new Holder(
                owner,
                table,
                inner,
                innerOrder,
                overrides.and(outer, property.annotations()).and(inner, embeddable),
                conversions.and(outer, property.annotations()),
                placeOf(property),
                true,
                identifier || property.has(Jpa.EMBEDDED_ID),
                inSingleTable,
                element,
                repeated);
    }

    /** The same attributes as elements of a collection, in its table. */
    Holder inTable(TableDraft collectionTable) {
        return new Holder(
                owner,
                collectionTable,
                path,
                order,
                overrides,
                conversions,
                place,
                embedded,
                false,
                false,
                true,
                repeated);
    }

    /** The same attributes as parts of one column: they have no columns in the table. */
    Holder asDocument() {
        return new Holder(
                owner,
                table.apart(),
                path,
                order,
                overrides,
                conversions,
                place,
                embedded,
                identifier,
                inSingleTable,
                element,
                repeated);
    }

    Holder asIdentifier(IdentifierOrder identifierOrder) {
        return new Holder(
                owner,
                table,
                path,
                identifierOrder,
                overrides,
                conversions,
                place,
                embedded,
                true,
                inSingleTable,
                element,
                repeated);
    }

    Holder asRepeated() {
        return new Holder(
                owner,
                table,
                path,
                order,
                overrides,
                conversions,
                place,
                embedded,
                identifier,
                inSingleTable,
                element,
                true);
    }
}
