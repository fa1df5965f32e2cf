package dev.jpamigrations.mapping;

import java.util.List;
import java.util.Optional;

/**
 * Collections without a table of their own: the other side holds their columns, because it owns the association or because
 * {@code @JoinColumn} puts a foreign key there ({@code CollectionBinder#bindOneToManySecondPass}).
 */
final class ChildColumns {

    private final BindingContext context;
    private final ReferenceBinder references;
    private final MapKeys mapKeys;

    ChildColumns(BindingContext context, MapKeys mapKeys) {
        this.context = context;
        this.references = new ReferenceBinder(context);
        this.mapKeys = mapKeys;
    }

    /** A collection that the other side owns. */
    Value bindInverse(Holder holder, CollectionFacts facts) {
        Property property = facts.property();
        EntityDraft target = context.target(facts.element().name(), property.location());
        Value owning = target.value(facts.mappedBy())
                .orElseThrow(() -> UnmappableException.mapping(
                        property.location(),
                        "mappedBy = \"" + facts.mappedBy() + "\" is no attribute of " + target + ".",
                        "Name the attribute of " + target + " that refers back."));
        addIndex(holder, facts, owning.table());
        if (facts.oneToMany()) {
            cascade(holder, property, owning);
        }
        return new Value(property, owning.table(), owning.key(), owning.columns(), target);
    }

    /** {@code @OnDelete(CASCADE)} beside {@code mappedBy} speaks of the foreign key on the other side. */
    private static void cascade(Holder holder, Property property, Value owning) {
        Optional<String> action =
                property.annotations().find(Orm.ON_DELETE).map(onDelete -> onDelete.constant("action", "NO_ACTION"));
        if (action.filter("CASCADE"::equals).isPresent()) {
            ForeignKeySpec spec = ForeignKeySpec.DEFAULT.onDelete(property.annotations());
            EntityDraft owner = holder.owner();
            owning.table()
                    .add(new ForeignKeyDraft(owning.columns(), owner.table(), owner.key(), null, spec.onDelete()));
        }
    }

    /** A {@code @OneToMany} with {@code @JoinColumn}: the foreign key stands in the table of the elements. */
    Value bindOwned(Holder holder, CollectionFacts facts) {
        Property property = facts.property();
        EntityDraft target = context.target(facts.element().name(), property.location());
        EntityDraft owner = holder.owner();
        List<JoinColumnSpec> specs = specs(holder, property);
        String path = holder.pathOf(property);
        boolean quoted = owner.table().logical().quoted();
        TableDraft table = table(target, specs);
        Reference reference = references.bind(new ReferenceBinder.Request(
                table,
                specs,
                owner,
                column -> context.names().joinColumn(path, column.logical(), quoted),
                false,
                context.hibernate().isAtLeast(7, 0),
                Place.START.then(Integer.MAX_VALUE),
                property.location()));
        addForeignKey(holder, property, table, reference);
        addIndex(holder, facts, table);
        return new Value(property, table, List.of(), reference.columns(), target);
    }

    /** To columns other than the key there is a foreign key only from Hibernate 7, which makes them unique for it. */
    private void addForeignKey(Holder holder, Property property, TableDraft table, Reference reference) {
        if (!reference.toPrimaryKey()) {
            if (!context.hibernate().isAtLeast(7, 0)) {
                return;
            }
            reference.target().unique(reference.targetColumns());
        }
        ForeignKeySpec spec = ForeignKeySpec.of(holder.overrides().foreignKey(holder.pathOf(property)))
                .orElse(ForeignKeySpec.of(
                        property.annotations().find(Jpa.JOIN_COLUMN).flatMap(column -> column.nested("foreignKey"))));
        if (spec.enabled()) {
            table.add(ForeignKeyDraft.of(reference, spec.onDelete(property.annotations())));
        }
    }

    private static List<JoinColumnSpec> specs(Holder holder, Property property) {
        return JoinColumnSpec.of(
                holder.overrides().joinColumns(holder.pathOf(property)).orElseGet(() -> property.annotations()
                        .all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS)));
    }

    private static TableDraft table(EntityDraft target, List<JoinColumnSpec> specs) {
        String name = specs.isEmpty() ? "" : specs.get(0).table();
        return target.secondaryTables().values().stream()
                .filter(table -> table.logical().text().equalsIgnoreCase(name))
                .findFirst()
                .orElse(target.table());
    }

    /** The order or key column of a list or map stands beside the foreign key and accepts null. */
    private void addIndex(Holder holder, CollectionFacts facts, TableDraft table) {
        if (facts.isOrdered()) {
            OrderColumns.add(context, table, facts, Place.START.then(Integer.MAX_VALUE));
        } else if (facts.hasKeyColumns() && facts.key() != null) {
            mapKeys.add(holder, facts, table, facts.key()).forEach(column -> {
                if (!table.primaryKey().contains(column)) {
                    column.allowNull();
                }
            });
        }
    }
}
