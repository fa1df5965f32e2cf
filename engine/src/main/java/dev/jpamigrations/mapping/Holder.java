package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * @param traits what else there is to know of them
 */
record Holder(
        EntityDraft owner,
        TableDraft table,
        String path,
        IdentifierOrder order,
        Overrides overrides,
        Conversions conversions,
        Place place,
        Set<Trait> traits) {

    private enum Trait {
        EMBEDDED,
        IDENTIFIER,
        IN_SINGLE_TABLE,
        ELEMENT,
        REPEATED
    }

    Holder {
        traits = Set.copyOf(traits);
    }

    /** The attributes of an entity itself. */
    static Holder of(EntityDraft owner, Place place) {
        EntityType type = owner.type();
        Conversions conversions = Conversions.NONE;
        for (AnnotationSet annotations : type.overriding()) {
            conversions = conversions.and("", annotations);
        }
        boolean inSingleTable = !type.isRoot() && type.strategy() == InheritanceStrategy.SINGLE_TABLE;
        return new Holder(
                owner,
                owner.table(),
                "",
                IdentifierOrder.BY_NAME,
                Overrides.of(type.overriding()),
                conversions,
                place,
                inSingleTable ? Set.of(Trait.IN_SINGLE_TABLE) : Set.of());
    }

    /** Whether the attributes are those of an embeddable. */
    boolean embedded() {
        return traits.contains(Trait.EMBEDDED);
    }

    /** Whether they belong to the identifier. */
    boolean identifier() {
        return traits.contains(Trait.IDENTIFIER);
    }

    /** Whether they belong to a subclass that shares its table, where primitives may be null. */
    boolean inSingleTable() {
        return traits.contains(Trait.IN_SINGLE_TABLE);
    }

    /** Whether the embeddable is an element of a collection. */
    boolean element() {
        return traits.contains(Trait.ELEMENT);
    }

    /** Whether this repeats the columns of a super class in a table of TABLE_PER_CLASS. */
    boolean repeated() {
        return traits.contains(Trait.REPEATED);
    }

    /** The path of one of its attributes. */
    String pathOf(Property property) {
        return path.isEmpty() ? property.name() : path + "." + property.name();
    }

    /** The path by which what belongs to one of its attributes is named: those of an id class begin theirs with {@code id}. */
    String namingPathOf(Property property) {
        boolean ofIdClass =
                property.isId() && owner.type().root().inherited(Jpa.ID_CLASS).isPresent();
        return ofIdClass ? "id." + pathOf(property) : pathOf(property);
    }

    /** Adds one of its attributes to the identifier. */
    void identifyBy(Property property, Supplier<List<ColumnDraft>> part) {
        owner.identifyBy(order.of(property), part);
    }

    Place placeOf(Property property) {
        return place.then(property.place());
    }

    /**
     * The attributes of an embeddable that is one of the attributes here.
     *
     * @param seen those attributes
     */
    Holder embed(Property property, ManagedType embeddable, List<Property> seen) {
        return inside(
                property,
                pathOf(property),
                order.inside(property, embeddable, seen),
                new AnnotationSet(embeddable.annotations()));
    }

    /** The attributes of an embeddable that is the elements, keys or values of a collection. */
    Holder embedPart(Property property, String part) {
        return inside(property, pathOf(property) + part, order, AnnotationSet.EMPTY)
                .withoutColumnNaming();
    }

    private Holder withoutColumnNaming() {
        return new Holder(owner, table, path, order, overrides.withoutColumnNaming(), conversions, place, traits);
    }

    private Holder inside(Property property, String inner, IdentifierOrder innerOrder, AnnotationSet embeddable) {
        String outer = pathOf(property);
        Set<Trait> added = property.has(Jpa.EMBEDDED_ID)
                ? EnumSet.of(Trait.EMBEDDED, Trait.IDENTIFIER)
                : EnumSet.of(Trait.EMBEDDED);
        return new Holder(
                owner,
                table,
                inner,
                innerOrder,
                overrides.and(outer, property.annotations()).and(inner, embeddable),
                conversions.and(outer, property.annotations()),
                placeOf(property),
                and(added));
    }

    /** The same attributes in another table of the entity. */
    Holder into(TableDraft other) {
        return new Holder(owner, other, path, order, overrides, conversions, place, traits);
    }

    /** The same attributes as elements of a collection, in its table. */
    Holder inTable(TableDraft collectionTable) {
        Set<Trait> kept = EnumSet.of(Trait.ELEMENT);
        kept.addAll(traits);
        kept.removeAll(EnumSet.of(Trait.IDENTIFIER, Trait.IN_SINGLE_TABLE));
        return new Holder(owner, collectionTable, path, order, overrides, conversions, place, kept);
    }

    /** The same attributes as parts of one column: they have no columns in the table. */
    Holder asDocument() {
        return into(table.apart());
    }

    Holder asIdentifier(IdentifierOrder identifierOrder) {
        return new Holder(
                owner, table, path, identifierOrder, overrides, conversions, place, and(EnumSet.of(Trait.IDENTIFIER)));
    }

    Holder asRepeated() {
        return new Holder(owner, table, path, order, overrides, conversions, place, and(EnumSet.of(Trait.REPEATED)));
    }

    private Set<Trait> and(Set<Trait> added) {
        added.addAll(traits);
        return added;
    }
}
