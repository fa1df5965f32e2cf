package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.Map;
import java.util.Optional;

/** The column that numbers the elements of a list ({@code @OrderColumn}, Hibernate 6's {@code @IndexColumn}). */
final class OrderColumns {

    private static final String SUFFIX = "_ORDER";

    private static final Map<String, String> AS_ATTRIBUTE = Map.of(
            Orm.LIST_INDEX_JDBC_TYPE, Orm.JDBC_TYPE,
            Orm.LIST_INDEX_JDBC_TYPE_CODE, Orm.JDBC_TYPE_CODE);

    private OrderColumns() {}

    /**
     * Whether the elements of a list are numbered: without {@code @OrderColumn}, what speaks of its column asks for it
     * ({@code CollectionBinder#determineCollectionClassification}).
     */
    static boolean isWanted(BindingContext context, Property list) {
        return isNumberedAnyway(context, list)
                || isOfOld(context, list)
                || list.annotations()
                        .hasAny(
                                Jpa.ORDER_COLUMN,
                                Orm.LIST_INDEX_BASE,
                                Orm.LIST_INDEX_JAVA_TYPE,
                                Orm.LIST_INDEX_JDBC_TYPE,
                                Orm.LIST_INDEX_JDBC_TYPE_CODE);
    }

    /** {@code @IndexColumn}, which Hibernate 7 has no more. */
    private static boolean isOfOld(BindingContext context, Property list) {
        return list.has(Orm.INDEX_COLUMN) && !context.hibernate().isAtLeast(7, 0);
    }

    /** By {@code hibernate.mapping.default_list_semantics}, unless the elements have another order or the other side owns them. */
    private static boolean isNumberedAnyway(BindingContext context, Property list) {
        return context.settings().listsAreNumbered()
                && CollectionFacts.mappedBy(list).isEmpty()
                && !list.annotations().hasAny(Jpa.ORDER_BY, Orm.ORDER_BY, Orm.SQL_ORDER, Orm.BAG);
    }

    static ColumnDraft add(
            BindingContext context, Holder holder, TableDraft table, CollectionFacts facts, Place place) {
        Property property = facts.property();
        boolean isOld = !property.has(Jpa.ORDER_COLUMN) && isOfOld(context, property);
        ColumnSpec spec = ColumnSpec.of(property.annotations().find(isOld ? Orm.INDEX_COLUMN : Jpa.ORDER_COLUMN));
        BasicValue number = context.basicValues()
                .resolve(
                        TypeUse.ofClass("java.lang.Integer"),
                        typing(property),
                        Optional.empty(),
                        AutoApply.NONE,
                        spec,
                        property.location());
        String implicit = isOld ? property.name() : property.name() + SUFFIX;
        String name = spec.name().isEmpty() ? implicit : spec.name();
        Identifier logical = context.names().logical(holder.overrides().columnName(name));
        ColumnDraft column = new ColumnDraft(
                logical,
                context.names().physical(logical),
                number.columnType(spec),
                spec.nullable(),
                place,
                property.location());
        if (context.hibernate().isAtLeast(7, 3)) {
            long base = property.annotations()
                    .find(Orm.LIST_INDEX_BASE)
                    .map(index -> index.whole("value", 0))
                    .orElse(0L);
            column.check(new CheckDraft(null, column.name().sql() + " >= " + base));
        }
        return table.add(column);
    }

    /** What the list says of the type of its order column, as an attribute would say it. */
    private static AnnotationSet typing(Property list) {
        return list.annotations().ofPart(AS_ATTRIBUTE);
    }
}
