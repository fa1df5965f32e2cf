package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds {@code @ManyToOne} and {@code @OneToOne} ({@code ToOneBinder}, {@code ToOneFkSecondPass}). */
final class ToOneBinder {

    private final BindingContext context;
    private final BasicBinder basics;
    private final ReferenceBinder references;
    private final JoinTables joinTables;

    ToOneBinder(BindingContext context, BasicBinder basics) {
        this.context = context;
        this.basics = basics;
        this.references = new ReferenceBinder(context);
        this.joinTables = new JoinTables(context);
    }

    /** Binds the association in a later pass, or sooner where a key depends on it. */
    void bind(Holder holder, Property property) {
        Optional<AnnotationView> oneToOne = property.annotations().find(Jpa.ONE_TO_ONE);
        if (oneToOne.map(annotation -> annotation.text("mappedBy"))
                .filter(s -> !s.isEmpty())
                .isPresent()) {
            return;
        }
        Once<Value> value = new Once<>(() -> associate(holder, property));
        holder.owner().putPending(holder.pathOf(property), value);
        if (holder.identifier() || property.isId()) {
            holder.identifyBy(property, () -> value.get().columns());
        }
        if (holder.element()) {
            value.get();
        } else {
            context.passes().reference(value::get);
        }
    }

    /** Gives an attribute of the identifier the columns of the association that derives it. */
    void bindAsIdentifier(Holder holder, Property association, Property part) {
        Once<Value> value = new Once<>(() -> {
            Holder outer = Holder.of(holder.owner(), Place.START);
            ReferenceBinder.Request request = request(outer, association, holder.table(), true, holder.placeOf(part))
                    .typed(derivedType(holder, association, part));
            Reference reference = references.bind(isPartNamed(association) ? request.keepingNames() : request);
            Value bound = Value.of(part, holder.table(), reference.columns());
            holder.owner().put(holder.pathOf(part), bound);
            return bound;
        });
        holder.owner().putPending(holder.pathOf(part), value);
        holder.identifyBy(part, () -> value.get().columns());
    }

    private JoinedType derivedType(Holder holder, Property association, Property part) {
        boolean composite = context.index().is(part.type().name(), ManagedKind.EMBEDDABLE)
                || target(association).key().size() > 1;
        if (composite) {
            return new DerivedType(context.joinedType(), column -> column.type().withoutDefinition());
        }
        return new DerivedType(context.joinedType(), column -> basics.column(holder, part, ColumnSpec.NONE, false)
                .type());
    }

    private Value associate(Holder holder, Property property) {
        if (property.has(Jpa.MAPS_ID)) {
            // the columns are the identifier's, which decides what they are
            holder.owner().key();
        }
        Value value = isPrimaryKeyItself(holder, property) ? shareKey(holder, property) : ownColumns(holder, property);
        holder.owner().put(holder.pathOf(property), value);
        return value;
    }

    private Value ownColumns(Holder holder, Property property) {
        boolean one = property.has(Jpa.ONE_TO_ONE);
        Optional<AnnotationView> joinTable = joinTable(holder, property);
        boolean mandatory = isMandatory(holder, property)
                || (joinTable.isPresent() && context.hibernate().isAtLeast(7, 4));
        TableDraft table = joinTable.isPresent()
                ? joinTables.forToOne(holder, property, joinTable.get(), target(property))
                : SecondaryTables.of(holder, tableName(holder, property), property);
        ReferenceBinder.Request wanted = request(holder, property, table, mandatory, holder.placeOf(property));
        Optional<Property> part = idClassAttribute(holder, property);
        Set<ColumnDraft> known = Set.copyOf(table.columns());
        Reference reference = reference(
                property,
                part.map(key -> wanted.typed(derivedType(holder, property, key)))
                        .orElse(wanted));
        if (one) {
            boolean shared = part.isPresent() || known.containsAll(reference.columns());
            makeUnique(holder, table, reference.columns(), shared);
        }
        if (one && mandatory && property.has(Jpa.MAPS_ID)) {
            alignKey(holder.owner(), reference);
        }
        ForeignKeySpec foreignKey = foreignKey(holder, property, joinTable);
        if (foreignKey.enabled() && specs(holder, property).stream().noneMatch(JoinColumnSpec::isFormula)) {
            table.add(ForeignKeyDraft.of(reference, foreignKey));
        }
        return new Value(property, table, reference.columns(), List.of(), target(property), List.of());
    }

    /** The attribute of an {@code @IdClass} that holds the identifier of what an association refers to. */
    private Optional<Property> idClassAttribute(Holder holder, Property association) {
        if (!association.isId()) {
            return Optional.empty();
        }
        return context.idClass(holder.owner().type())
                .flatMap(idClass -> idClass.attributes().stream()
                        .filter(attribute -> attribute.name().equals(association.name()))
                        .findFirst()
                        .map(attribute -> Property.of(
                                idClass,
                                attribute,
                                TypeArguments.unbound(idClass),
                                AnnotationSet.EMPTY,
                                association.access(),
                                association.place())))
                .filter(part -> context.entity(part.type().name()).isEmpty());
    }

    private Reference reference(Property property, ReferenceBinder.Request request) {
        Optional<String> attribute =
                property.annotations().find(Orm.PROPERTY_REF).map(propertyRef -> propertyRef.text("value"));
        if (attribute.isEmpty()) {
            return references.bind(request);
        }
        EntityDraft target = request.target();
        Optional<Value> value = target.value(attribute.get());
        List<ColumnDraft> columns = value.map(Value::columns).orElseGet(() -> target.columnsBelow(attribute.get()));
        if (columns.isEmpty()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "@PropertyRef names " + attribute.get() + ", which is no attribute of " + target + ".",
                    "Name an attribute that " + target + " maps.");
        }
        return references.bindTo(request, value.map(Value::table).orElse(target.table()), columns);
    }

    /**
     * A unique column is one in every table that repeats it; a constraint over several stays with the table of their class. A
     * single column that another attribute made before, an identifier's above all, stays as that made it
     * ({@code Table#createUniqueKey}).
     */
    private static void makeUnique(Holder holder, TableDraft table, List<ColumnDraft> columns, boolean shared) {
        boolean alone = columns.size() == 1;
        if (alone ? !shared : !holder.repeated()) {
            table.unique(columns);
        }
    }

    /** The association whose column is the primary key: no column of its own, and a foreign key only where it must be. */
    private Value shareKey(Holder holder, Property property) {
        EntityDraft owner = holder.owner();
        EntityDraft target = target(property);
        ForeignKeySpec foreignKey = foreignKey(holder, property, Optional.empty());
        if (isMandatory(holder, property)) {
            refuseOtherKey(owner, target, property);
            Reference reference = Reference.by(owner.key(), target.table(), target.key(), true);
            alignKey(owner, reference);
            if (foreignKey.enabled()) {
                holder.table().add(ForeignKeyDraft.of(reference, foreignKey));
            }
        }
        return new Value(property, holder.table(), owner.key(), List.of(), target, List.of());
    }

    private static void refuseOtherKey(EntityDraft owner, EntityDraft target, Property property) {
        if (owner.key().size() != target.key().size()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the association says that both entities have the same key, but that of " + owner + " has "
                            + owner.key().size() + " columns and that of " + target + " has "
                            + target.key().size() + ".",
                    "Give the association columns of its own by @JoinColumn.");
        }
    }

    /** Where the key itself refers to another one its columns get the size of those ({@code ForeignKey#alignColumns}). */
    private static void alignKey(EntityDraft owner, Reference reference) {
        List<ColumnDraft> key = owner.key();
        List<ColumnDraft> targets = reference.targetColumns();
        for (int i = 0; i < key.size() && key.equals(reference.columns()); i++) {
            ColumnDraft column = key.get(i);
            column.retype(column.type().withSizeOf(targets.get(i).type()));
        }
    }

    private boolean isPrimaryKeyItself(Holder holder, Property property) {
        if (!property.has(Jpa.ONE_TO_ONE) || property.isId() || property.has(Jpa.MAPS_ID) || holder.embedded()) {
            return false;
        }
        if (property.annotations().hasAny(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)) {
            return true;
        }
        List<JoinColumnSpec> specs = specs(holder, property);
        List<String> identifier = holder.owner().key().stream()
                .map(column -> column.name().canonical())
                .toList();
        return !specs.isEmpty()
                && specs.size() == identifier.size()
                && specs.stream()
                        .allMatch(spec -> !spec.name().isEmpty()
                                && identifier.contains(
                                        context.names().physical(spec.name()).canonical()));
    }

    private static boolean isPartNamed(Property association) {
        return association
                .annotations()
                .find(Jpa.MAPS_ID)
                .filter(mapsId -> !mapsId.text("value").isEmpty())
                .isPresent();
    }

    private ReferenceBinder.Request request(
            Holder holder, Property property, TableDraft table, boolean notNull, Place place) {
        EntityDraft target = target(property);
        String path = holder.namingPathOf(property);
        boolean quoted = target.table().logical().quoted()
                || (holder.element() && context.names().isByPath());
        return new ReferenceBinder.Request(
                table,
                specs(holder, property),
                target,
                column -> context.names().joinColumn(path, column.logical(), quoted),
                notNull,
                context.joinedType(),
                place,
                property.location());
    }

    private List<JoinColumnSpec> specs(Holder holder, Property property) {
        Optional<List<AnnotationView>> override = holder.overrides().joinColumns(holder.pathOf(property));
        if (override.isPresent()) {
            return JoinColumnSpec.of(override.get());
        }
        List<AnnotationView> written = property.annotations().all(Jpa.JOIN_COLUMN, Jpa.JOIN_COLUMNS);
        if (!written.isEmpty()) {
            return JoinColumnSpec.of(written);
        }
        List<AnnotationView> columnsOrFormulas =
                property.annotations().all(Orm.JOIN_COLUMN_OR_FORMULA, Orm.JOIN_COLUMNS_OR_FORMULAS);
        if (!columnsOrFormulas.isEmpty()) {
            return columnsOrFormulas.stream().map(JoinColumnSpec::ofEither).toList();
        }
        if (property.has(Jpa.MAPS_ID)) {
            return JoinColumnSpec.of(
                    property.annotations().all(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS));
        }
        return joinTable(holder, property)
                .map(table -> JoinColumnSpec.of(table.list("inverseJoinColumns")))
                .orElse(List.of());
    }

    private static Optional<AnnotationView> joinTable(Holder holder, Property property) {
        Optional<AnnotationView> override = holder.overrides().joinTable(holder.pathOf(property));
        return override.isPresent() ? override : property.annotations().find(Jpa.JOIN_TABLE);
    }

    private String tableName(Holder holder, Property property) {
        return specs(holder, property).stream()
                .map(JoinColumnSpec::table)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isMandatory(Holder holder, Property property) {
        boolean optional = association(property)
                .map(association -> association.flag("optional", true))
                .orElse(true);
        boolean ignoresMissing = property.annotations()
                .find(Orm.NOT_FOUND)
                .filter(notFound -> notFound.constant("action", "EXCEPTION").equals("IGNORE"))
                .isPresent();
        boolean mandatory = !optional || property.isId() || (property.has(Jpa.MAPS_ID) && !ignoresMissing);
        return mandatory && !(holder.inSingleTable() && context.hibernate().isAtLeast(7, 1));
    }

    private ForeignKeySpec foreignKey(Holder holder, Property property, Optional<AnnotationView> joinTable) {
        if (property.has(Orm.NOT_FOUND)) {
            return ForeignKeySpec.NONE;
        }
        ForeignKeySpec spec = ForeignKeySpec.of(holder.overrides().foreignKey(holder.pathOf(property)))
                .orElse(ForeignKeySpec.of(
                        property.annotations().find(Jpa.JOIN_COLUMNS).flatMap(columns -> columns.nested("foreignKey"))))
                .orElse(ForeignKeySpec.of(
                        property.annotations().find(Jpa.JOIN_COLUMN).flatMap(column -> column.nested("foreignKey"))))
                .orElse(ForeignKeySpec.of(joinTable.flatMap(table -> table.nested("inverseForeignKey"))));
        return holder.repeated() ? spec.repeated(context.hibernate()) : spec.onDelete(property.annotations());
    }

    private static Optional<AnnotationView> association(Property property) {
        return property.annotations().find(Jpa.MANY_TO_ONE).or(() -> property.annotations()
                .find(Jpa.ONE_TO_ONE));
    }

    private EntityDraft target(Property property) {
        TypeUse written = association(property)
                .flatMap(annotation -> annotation.type("targetEntity"))
                .orElse(property.type());
        return context.target(written.name(), property.location());
    }
}
