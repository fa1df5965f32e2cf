package dev.jpamigrations.mapping;

import java.util.List;

/**
 * Binds to-many attributes ({@code org.hibernate.boot.model.internal.CollectionBinder}), once all references are: into the
 * table of the other side where that owns the association or {@code @JoinColumn} says so, else into one of their own.
 */
final class CollectionBinder {

    private final BindingContext context;
    private final ChildColumns childColumns;
    private final CollectionTables collectionTables;

    CollectionBinder(
            BindingContext context, BasicBinder basics, EmbeddedBinder embeddeds, AnyBinder anys, Sequences sequences) {
        this.context = context;
        MapKeys mapKeys = new MapKeys(context, basics, embeddeds);
        this.childColumns = new ChildColumns(context, mapKeys);
        this.collectionTables = new CollectionTables(
                context,
                mapKeys,
                new CollectionElements(context, basics, embeddeds, anys),
                new CollectionIds(context, basics, sequences),
                new InverseSides(context));
    }

    static boolean isCollection(Property property) {
        return property.annotations()
                .hasAny(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION, Orm.MANY_TO_ANY);
    }

    void bind(Holder holder, Property property) {
        CollectionFacts facts = CollectionFacts.of(property, context);
        refuse(holder, facts);
        Once<Value> value = new Once<>(() -> bind(holder, facts));
        holder.owner().putPending(holder.pathOf(property), value);
        context.passes().collection(facts.isOwned(), value::get);
    }

    private Value bind(Holder holder, CollectionFacts facts) {
        Value value;
        if (!facts.isOwned()) {
            value = childColumns.bindInverse(holder, facts);
        } else if (isInChild(facts)) {
            value = childColumns.bindOwned(holder, facts);
        } else {
            value = collectionTables.bind(holder, facts);
        }
        holder.owner().put(holder.pathOf(facts.property()), value);
        return value;
    }

    /** What Hibernate refuses to start with, or what the binder does not know. */
    private void refuse(Holder holder, CollectionFacts facts) {
        Property property = facts.property();
        if (holder.element() && !property.has(Orm.MANY_TO_ANY)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the embeddable is the element of a collection and has a collection itself; Hibernate refuses to start.",
                    "Make the embeddable an entity.");
        }
        if (facts.oneToMany() && facts.isOwned() && !isInChild(facts) && property.has(Orm.ON_DELETE)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "@OnDelete stands at a @OneToMany with a join table; Hibernate refuses to start.",
                    "Add @JoinColumn, or remove @OnDelete.");
        }
        if (facts.isElementCollection() && property.annotations().hasAny(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "@JoinColumn stands directly beside @ElementCollection; Hibernate refuses to start.",
                    "Write it as @CollectionTable(joinColumns = ...).");
        }
        if (!facts.isOwned() && !facts.oneToMany() && property.has(Jpa.ORDER_COLUMN)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the inverse side of a @ManyToMany has an @OrderColumn; Hibernate refuses to start.",
                    "Move @OrderColumn to the owning side.");
        }
        if (!facts.isOwned()
                && !facts.oneToMany()
                && property.has(Jpa.MAP_KEY_COLUMN)
                && context.hibernate().isAtLeast(7, 4)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the inverse side of a @ManyToMany has a @MapKeyColumn; Hibernate refuses to start.",
                    "Write @MapKey, or move @MapKeyColumn to the owning side.");
        }
        refuseUnknownKey(facts);
    }

    /** {@code MapBinder#mapKeyProperty}. */
    private void refuseUnknownKey(CollectionFacts facts) {
        Property property = facts.property();
        String key = property.annotations()
                .find(Jpa.MAP_KEY)
                .map(mapKey -> mapKey.text("name"))
                .orElse("");
        EntityDraft target = context.entity(facts.element().name()).orElse(null);
        if (target != null && !key.isEmpty() && !target.type().has(key.split("\\.")[0])) {
            throw UnmappableException.mapping(
                    property.location(),
                    "@MapKey names " + key + ", and " + facts.element().name()
                            + " has no such attribute; Hibernate refuses to start.",
                    "Name one of its attributes, or remove the name: its identifier is the key then.");
        }
    }

    private static boolean isInChild(CollectionFacts facts) {
        List<AnnotationView> joinColumns = facts.property().annotations().all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        return facts.oneToMany() && !joinColumns.isEmpty() && !facts.property().has(Jpa.JOIN_TABLE);
    }
}
