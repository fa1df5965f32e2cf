package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.ObjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collections with a table of their own: {@code @ElementCollection}, {@code @ManyToMany}, {@code @OneToMany} without a
 * join column ({@code CollectionBinder#bindManyToManySecondPass}, {@code org.hibernate.mapping.Collection}).
 */
final class CollectionTables {

    private final BindingContext context;
    private final ReferenceBinder references;
    private final MapKeys mapKeys;
    private final CollectionElements elements;
    private final CollectionIds ids;
    private final InverseSides inverseSides;

    CollectionTables(
            BindingContext context,
            MapKeys mapKeys,
            CollectionElements elements,
            CollectionIds ids,
            InverseSides inverseSides) {
        this.context = context;
        this.references = new ReferenceBinder(context);
        this.mapKeys = mapKeys;
        this.elements = elements;
        this.ids = ids;
        this.inverseSides = inverseSides;
    }

    Value bind(Holder holder, CollectionFacts facts) {
        Property property = facts.property();
        EntityDraft target = context.entity(facts.element().name()).orElse(null);
        if (target == null && property.annotations().hasAny(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY)) {
            target = context.target(facts.element().name(), property.location());
        }
        AnnotationView annotation = annotation(holder, facts).orElse(null);
        TableDraft table = table(holder, facts, annotation, target);
        property.annotations().all(Orm.CHECK, Orm.CHECKS).forEach(check -> table.add(CheckDraft.of(check)));
        SoftDeletes.add(context, table, property);

        Reference owner = addKey(holder, facts, annotation, table);
        List<Reference> references = new ArrayList<>(List.of(owner));
        List<ColumnDraft> element;
        if (target == null) {
            element = elements.add(holder, facts, table);
        } else {
            references.add(0, addTarget(holder, facts, annotation, table, target));
            element = references.get(0).columns();
        }
        List<ColumnDraft> key = owner.columns();
        if (annotation != null) {
            ConstraintBinder.bind(context, table, annotation);
        }
        identify(holder, facts, table, key, element);
        return new Value(property, table, element, key, target, references);
    }

    private static Optional<AnnotationView> annotation(Holder holder, CollectionFacts facts) {
        Property property = facts.property();
        Optional<AnnotationView> override = holder.overrides().joinTable(holder.pathOf(property));
        return override.isPresent()
                ? override
                : property.annotations().find(Jpa.JOIN_TABLE).or(() -> property.annotations()
                        .find(Jpa.COLLECTION_TABLE));
    }

    private TableDraft table(
            Holder holder, CollectionFacts facts, @Nullable AnnotationView annotation, @Nullable EntityDraft target) {
        Identifier owner = holder.owner().table().logical();
        String path = holder.pathOf(facts.property());
        String written = annotation == null ? "" : annotation.text("name");
        Identifier name;
        if (!written.isEmpty()) {
            name = context.names().logical(written);
        } else if (target == null) {
            name = context.names().collectionTable(holder.owner().type().jpaName(), owner, path);
        } else {
            name = context.names().joinTable(owner, target.table().logical(), path);
        }
        String schema = annotation == null ? "" : annotation.text("schema");
        TableDraft table = context.tables()
                .get(schema, name, TableClaim.attribute(facts.property().location()));
        context.need(ObjectRef.table(table.objectName()), holder.owner().type());
        return table;
    }

    /** The columns that refer to the owner; named after the attribute on the other side where there is one. */
    private Reference addKey(
            Holder holder, CollectionFacts facts, @Nullable AnnotationView annotation, TableDraft table) {
        EntityDraft owner = holder.owner();
        Optional<String> inverse = inverseSides.of(owner, holder.pathOf(facts.property()));
        boolean quoted = owner.table().logical().quoted();
        List<JoinColumnSpec> specs = annotation == null ? List.of() : JoinColumnSpec.of(annotation.list("joinColumns"));
        Reference reference = references.bind(new ReferenceBinder.Request(
                table,
                specs,
                owner,
                column -> inverse.map(attribute -> context.names().joinColumn(attribute, column.logical(), quoted))
                        .orElseGet(() -> context.names()
                                .ownerColumn(
                                        owner.type().jpaName(), owner.table().logical(), column.logical())),
                true,
                context.joinedType(),
                Place.START,
                facts.property().location()));
        ForeignKeySpec foreignKey = toOwner(annotation, specs);
        if (foreignKey.enabled() && reference.canBeConstrained(context)) {
            table.add(ForeignKeyDraft.of(
                    reference, foreignKey.onDelete(facts.property().annotations())));
        }
        return reference;
    }

    private Reference addTarget(
            Holder holder,
            CollectionFacts facts,
            @Nullable AnnotationView annotation,
            TableDraft table,
            EntityDraft target) {
        String path = holder.pathOf(facts.property());
        boolean quoted = target.table().logical().quoted();
        List<JoinColumnSpec> specs =
                annotation == null ? List.of() : JoinColumnSpec.of(annotation.list("inverseJoinColumns"));
        Reference reference = references.bind(new ReferenceBinder.Request(
                table,
                specs,
                target,
                column -> context.names().joinColumn(path, column.logical(), quoted),
                true,
                context.joinedType(),
                Place.START.then(1),
                facts.property().location()));
        if (facts.oneToMany()) {
            belongToOne(facts, table, reference);
        }
        ForeignKeySpec foreignKey = toTarget(annotation, specs);
        if (foreignKey.enabled()
                && reference.toPrimaryKey()
                && !facts.property().has(Orm.NOT_FOUND)) {
            table.add(ForeignKeyDraft.of(reference, foreignKey));
        }
        return reference;
    }

    /**
     * What is asked of the key to the owner, by the table and by its first join column. Before Hibernate 7 a
     * {@code @CollectionTable} does not heed that a join column wants no constraint
     * ({@code CollectionBinder#buildCollectionKey}).
     */
    private ForeignKeySpec toOwner(@Nullable AnnotationView annotation, List<JoinColumnSpec> specs) {
        ForeignKeySpec onTable = onTable(annotation, "foreignKey");
        ForeignKeySpec onColumn = onColumn(specs);
        boolean isCollectionTable =
                annotation != null && annotation.use().type().equals(Jpa.COLLECTION_TABLE);
        if (isCollectionTable && !context.hibernate().isAtLeast(7, 0)) {
            return specs.size() == 1 ? onTable.orElse(onColumn.constraining()) : onTable;
        }
        if (specs.isEmpty() || !onTable.constrains()) {
            return onTable;
        }
        return onColumn.constrains() ? onTable.orNamed(onColumn) : onColumn;
    }

    /** The same for the other side, whose join columns never say that there is no constraint ({@code #bindCollectionSecondPass}). */
    private static ForeignKeySpec toTarget(@Nullable AnnotationView annotation, List<JoinColumnSpec> specs) {
        ForeignKeySpec onTable = onTable(annotation, "inverseForeignKey");
        return specs.isEmpty() || !onTable.constrains()
                ? onTable
                : onTable.orNamed(onColumn(specs).constraining());
    }

    private static ForeignKeySpec onTable(@Nullable AnnotationView annotation, String member) {
        return annotation == null ? ForeignKeySpec.DEFAULT : ForeignKeySpec.of(annotation.nested(member));
    }

    private static ForeignKeySpec onColumn(List<JoinColumnSpec> specs) {
        return ForeignKeySpec.of(specs.stream().findFirst().flatMap(JoinColumnSpec::foreignKey));
    }

    /** The primary key, which depends on what kind of collection it is ({@code createPrimaryKey} of the kinds). */
    private void identify(
            Holder holder, CollectionFacts facts, TableDraft table, List<ColumnDraft> key, List<ColumnDraft> element) {
        if (facts.isIdentified()) {
            ids.add(holder, facts.property(), table);
            return;
        }
        List<ColumnDraft> primary = new ArrayList<>(key);
        if (facts.isOrdered()) {
            primary.add(OrderColumns.add(context, holder, table, facts, Place.START.then(2)));
        } else if (facts.kind() == CollectionKind.MAP) {
            primary.addAll(
                    facts.hasKeyColumns() && facts.key() != null
                            ? mapKeys.add(holder, facts, table, facts.key())
                            : element);
        } else if (facts.kind() == CollectionKind.SET) {
            identifySet(table, primary, element);
            return;
        } else {
            return;
        }
        table.primaryKey(primary);
    }

    /**
     * Each element of a {@code @OneToMany} has one owner: its columns are unique, or, of a set from Hibernate 7.4 on, the key
     * ({@code CollectionBinder#bindOwnedManyToManyForeignKeyMappedBy}).
     */
    private void belongToOne(CollectionFacts facts, TableDraft table, Reference element) {
        if (facts.kind() == CollectionKind.SET && context.hibernate().isAtLeast(7, 4)) {
            table.primaryKey(element.columns());
        } else {
            table.unique(element.columns());
        }
    }

    /**
     * A set is identified by its elements, if none of their columns can be null. From Hibernate 7.4 on it is unique otherwise, and
     * neither where the table has a unique constraint already or an element is a large object ({@code Set#createPrimaryKey}).
     */
    private void identifySet(TableDraft table, List<ColumnDraft> key, List<ColumnDraft> element) {
        if (!table.primaryKey().isEmpty() || element.isEmpty()) {
            return;
        }
        boolean unique = context.hibernate().isAtLeast(7, 4);
        if (unique) {
            element.forEach(ColumnDraft::measureByValue);
            boolean hasLob =
                    element.stream().anyMatch(column -> column.type().jdbc().isLob());
            if (hasLob || !table.uniques().isEmpty()) {
                return;
            }
        }
        List<ColumnDraft> all = new ArrayList<>(key);
        all.addAll(element);
        if (element.stream().noneMatch(ColumnDraft::isNullable)) {
            table.primaryKey(all);
        } else if (unique) {
            table.unique(all);
        }
    }
}
