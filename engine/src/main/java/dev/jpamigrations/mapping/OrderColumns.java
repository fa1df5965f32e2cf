package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.Optional;

/** The column that numbers the elements of a list ({@code @OrderColumn}, {@code IndexColumn}). */
final class OrderColumns {

    private static final String SUFFIX = "_ORDER";

    private OrderColumns() {}

    static ColumnDraft add(BindingContext context, TableDraft table, CollectionFacts facts, Place place) {
        Property property = facts.property();
        ColumnSpec spec = ColumnSpec.of(property.annotations().find(Jpa.ORDER_COLUMN));
        BasicValue number = context.basicValues()
                .resolve(
                        TypeUse.ofClass("java.lang.Integer"),
                        AnnotationSet.EMPTY,
                        Optional.empty(),
                        false,
                        spec,
                        property.location());
        Identifier logical = context.names().logical(spec.name().isEmpty() ? property.name() + SUFFIX : spec.name());
        ColumnDraft column = table.add(new ColumnDraft(
                logical,
                context.names().physical(logical),
                number.columnType(spec),
                spec.nullable(),
                place,
                property.location()));
        if (context.hibernate().isAtLeast(7, 3)) {
            long base = property.annotations()
                    .find(Orm.LIST_INDEX_BASE)
                    .map(index -> index.whole("value", 0))
                    .orElse(0L);
            column.check(new CheckDraft(null, column.name().sql() + " >= " + base));
        }
        return column;
    }
}
