package dev.jpamigrations.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One unique constraint over all natural-id columns of an entity ({@code NaturalIdUniqueKeyBinderImpl}). */
final class NaturalIds {

    /** Stands for all columns of the natural id where Hibernate hashes a name ({@code PropertyBinder#addNaturalIds}). */
    private static final String ID = "_NaturalID";

    private NaturalIds() {}

    static void bind(BindingContext context, EntityDraft entity) {
        List<Property> natural = entity.type().properties().stream()
                .filter(property -> property.has(Orm.NATURAL_ID))
                .toList();
        if (natural.isEmpty()) {
            return;
        }
        if (!entity.type().isRoot()) {
            throw UnmappableException.mapping(
                    natural.get(0).location(),
                    "@NaturalId stands in a subclass; Hibernate refuses to start.",
                    "Move it to the root of the hierarchy, or use @Column(unique = true).");
        }
        context.passes().constraint(() -> {
            List<Identifier> columns = new ArrayList<>();
            for (Property property : natural) {
                columnsOf(context, entity, property).forEach(column -> columns.add(column.name()));
            }
            entity.table().add(UniqueDraft.implicit(ID, columns));
        });
    }

    /** The columns of an embeddable are sorted by attribute, those of a record stay as written. */
    private static List<ColumnDraft> columnsOf(BindingContext context, EntityDraft entity, Property property) {
        List<ColumnDraft> columns =
                entity.value(property.name()).map(Value::columns).orElseGet(() -> entity.columnsBelow(property.name()));
        return context.index()
                        .managed(property.type().name())
                        .filter(AccessResolution::isOrderedAsWritten)
                        .isPresent()
                ? columns.stream()
                        .sorted(Comparator.comparing(ColumnDraft::place))
                        .toList()
                : columns;
    }
}
