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
        } else {
            referAgain(property, owning);
            SoftDeletes.add(context, owning.table(), property);
        }
        return new Value(property, owning.table(), owning.key(), owning.columns(), target, List.of());
    }

    /** {@code @OnDelete(CASCADE)} beside {@code mappedBy} speaks of the foreign key on the other side. */
    private static void cascade(Holder holder, Property property, Value owning) {
        Optional<String> action =
                property.annotations().find(Orm.ON_DELETE).map(onDelete -> onDelete.constant("action", "NO_ACTION"));
        if (action.filter("CASCADE"::equals).isPresent()) {
            EntityDraft owner = holder.owner();
            Reference reference = Reference.by(owning.columns(), owner.table(), owner.key(), true);
            owning.table().add(ForeignKeyDraft.of(reference, ForeignKeySpec.DEFAULT.onDelete(property.annotations())));
        }
    }

    /**
     * The inverse side of a {@code @ManyToMany} asks for both foreign keys of the join table once more, whatever the owning
     * side says of them ({@code CollectionBinder#buildCollectionKey}, {@code Collection#createForeignKeys}). From Hibernate 7.2
     * on it leaves the owner's action as it is ({@code CollectionBinder#setOnDeleteAction}).
     */
    private void referAgain(Property property, Value owning) {
        ForeignKeySpec element = ForeignKeySpec.DEFAULT.onDelete(property.annotations());
        ForeignKeySpec owner = context.hibernate().isAtLeast(7, 2)
                ? ForeignKeySpec.DEFAULT.onDelete(owning.property().annotations())
                : ForeignKeySpec.DEFAULT;
        for (Reference reference : owning.references()) {
            boolean toElement = reference.columns().equals(owning.columns());
            if (reference.toPrimaryKey() || (toElement && reference.canBeConstrained(context))) {
                owning.table().add(ForeignKeyDraft.of(reference, toElement ? element : owner));
            }
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
                context.joinedType(),
                Place.START.then(Integer.MAX_VALUE),
                property.location()));
        addForeignKey(holder, property, table, reference);
        addIndex(holder, facts, table);
        return new Value(property, table, List.of(), reference.columns(), target, List.of());
    }

    private void addForeignKey(Holder holder, Property property, TableDraft table, Reference reference) {
        if (!reference.canBeConstrained(context)) {
            return;
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
        String name = specs.isEmpty() ? "" : Names.withoutQuotes(specs.get(0).table());
        return target.secondaryTables().values().stream()
                .filter(table -> table.logical().text().equalsIgnoreCase(name))
                .findFirst()
                .orElse(target.table());
    }

    /** The order or key column of a list or map stands beside the foreign key. */
    private void addIndex(Holder holder, CollectionFacts facts, TableDraft table) {
        if (facts.isOrdered()) {
            OrderColumns.add(context, holder, table, facts, Place.START.then(Integer.MAX_VALUE));
        } else if (facts.hasKeyColumns() && facts.key() != null) {
            mapKeys.add(holder, facts, table, facts.key());
        }
    }
}
