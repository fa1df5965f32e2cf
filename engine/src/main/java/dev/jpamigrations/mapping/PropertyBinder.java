package dev.jpamigrations.mapping;

import java.util.List;
import java.util.Optional;

/** Sends an attribute to the binder of its kind ({@code org.hibernate.boot.model.internal.PropertyBinder}). */
final class PropertyBinder {

    /** Annotations with an effect on the schema that the binder does not know. */
    private static final List<String> UNSUPPORTED = List.of(Orm.COLUMNS, Orm.COMPOSITE_TYPE);

    /** Those of an association to one, whose columns a collection gets in another way. */
    private static final List<String> UNSUPPORTED_AT_COLLECTIONS =
            List.of(Orm.JOIN_COLUMN_OR_FORMULA, Orm.JOIN_COLUMNS_OR_FORMULAS);

    private final BindingContext context;
    private final BasicBinder basics;
    private final EmbeddedBinder embeddeds;
    private final ToOneBinder toOnes;
    private final CollectionBinder collections;
    private final AnyBinder anys;
    private final DerivedIdentifiers derived;
    private final MisplacedAnnotations misplaced;

    PropertyBinder(BindingContext context, Sequences sequences) {
        this.context = context;
        this.basics = new BasicBinder(context, sequences);
        this.derived = new DerivedIdentifiers(context);
        this.misplaced = new MisplacedAnnotations(context);
        this.toOnes = new ToOneBinder(context, basics, derived);
        this.embeddeds = new EmbeddedBinder(context, this);
        this.anys = new AnyBinder(context);
        this.collections = new CollectionBinder(context, basics, embeddeds, anys, sequences);
    }

    EmbeddedBinder embeddeds() {
        return embeddeds;
    }

    /** Binds an attribute, now or in a later pass; what cannot be mapped is noted as a problem. */
    void bind(Holder holder, Property property) {
        context.passes().attempt(() -> {
            dispatch(holder, property);
            context.passes().constraint(() -> Comments.bind(holder, property));
            context.passes().constraint(() -> Collations.bind(holder, property));
        });
    }

    private void dispatch(Holder holder, Property property) {
        if (property.has(Orm.PARENT)) {
            return;
        }
        misplaced.refuse(holder, property);
        refuse(property, UNSUPPORTED);
        if (isToOne(property)) {
            if (!property.has(Orm.JOIN_FORMULA)) {
                toOnes.bind(holder, property);
            }
        } else if (property.has(Orm.ANY)) {
            anys.bind(holder, property);
        } else if (CollectionBinder.isCollection(property)) {
            refuse(property, UNSUPPORTED_AT_COLLECTIONS);
            if (!holder.repeated()) {
                collections.bind(holder, property);
            }
        } else {
            bindValue(holder, property);
        }
    }

    static boolean isToOne(Property property) {
        return property.has(Jpa.MANY_TO_ONE) || property.has(Jpa.ONE_TO_ONE);
    }

    private static void refuse(Property property, List<String> annotations) {
        for (String annotation : annotations) {
            if (property.has(annotation)) {
                throw UnmappableException.mapping(
                        property.location(),
                        "the attribute is mapped by @" + annotation.substring(annotation.lastIndexOf('.') + 1)
                                + ", which is not supported.",
                        "Map it without that annotation.");
            }
        }
    }

    private void bindValue(Holder holder, Property property) {
        Optional<Property> association =
                holder.identifier() ? derived.associationFor(holder, property) : Optional.empty();
        if (association.isPresent()) {
            toOnes.bindAsIdentifier(holder, association.get(), property);
        } else if (embeddeds.isEmbedded(property)) {
            embeddeds.bind(holder, property);
        } else if (embeddeds.isDocument(property)) {
            embeddeds.bindDocument(holder, property, basics);
        } else if ((!property.has(Orm.FORMULA) || property.has(Jpa.COLUMN))
                && !TimeZoneColumns.isLost(context, property)) {
            basics.bind(holder, property);
        }
    }
}
