package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedKind;
import java.util.ArrayList;
import java.util.List;

/** The columns of the elements in a collection's table, where those are no entities. */
final class CollectionElements {

    private final BindingContext context;
    private final BasicBinder basics;
    private final EmbeddedBinder embeddeds;
    private final AnyBinder anys;

    CollectionElements(BindingContext context, BasicBinder basics, EmbeddedBinder embeddeds, AnyBinder anys) {
        this.context = context;
        this.basics = basics;
        this.embeddeds = embeddeds;
        this.anys = anys;
    }

    List<ColumnDraft> add(Holder holder, CollectionFacts facts, TableDraft table) {
        Property property = facts.property().withType(facts.element());
        if (property.has(Orm.MANY_TO_ANY)) {
            return anys.addElement(holder, property, table);
        }
        if (isEmbeddable(property)) {
            List<ColumnDraft> before = List.copyOf(table.columns());
            String part = facts.kind() == CollectionKind.MAP ? ".value" : "";
            embeddeds.bindElement(holder.inTable(table).embedPart(property, part), property);
            List<ColumnDraft> added = new ArrayList<>(table.columns());
            added.removeAll(before);
            return added;
        }
        return List.of(basic(holder, facts, table, property));
    }

    /** As {@code CollectionBinder#annotatedElementType}: an override of attributes makes an element an embeddable. */
    private boolean isEmbeddable(Property property) {
        boolean known = context.index().is(property.type().name(), ManagedKind.EMBEDDABLE);
        boolean overridden = property.annotations().hasAny(Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES);
        return known
                || (overridden
                        && context.index().managed(property.type().name()).isPresent());
    }

    private ColumnDraft basic(Holder holder, CollectionFacts facts, TableDraft table, Property property) {
        ColumnSpec spec = basics.named(
                holder, property, ColumnSpec.of(property.annotations().find(Jpa.COLUMN)));
        String path = holder.pathOf(property);
        Conversions conversions = holder.conversions().and(path, property.annotations());
        BasicValue value = context.basicValues()
                .resolve(
                        property.type(),
                        property.annotations(),
                        facts.kind() == CollectionKind.MAP
                                ? conversions.of(path + ".value").or(() -> conversions.of(path))
                                : conversions.of(path),
                        AutoApply.ANNOTATED,
                        spec,
                        property.location());
        ColumnDraft column = table.add(basics.column(holder.placeOf(property), property, spec, value, spec.nullable()));
        if (spec.unique()) {
            column.makeUnique();
        }
        return column;
    }
}
