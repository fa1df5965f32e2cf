package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Binds {@code @ManyToOne} and {@code @OneToOne} ({@code ToOneBinder}, {@code ToOneFkSecondPass}). */
final class ToOneBinder {

    private final BindingContext context;
    private final BasicBinder basics;
    private final DerivedIdentifiers derived;
    private final ReferenceBinder references;
    private final JoinTables joinTables;

    ToOneBinder(BindingContext context, BasicBinder basics, DerivedIdentifiers derived) {
        this.context = context;
        this.derived = derived;
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
            ReferenceBinder.Request request = request(
                            facts(outer, association), holder.table(), true, holder.placeOf(part))
                    .typed(derivedType(holder, association, part));
            Reference reference = references.bind(namesPart(holder, association) ? request.keepingNames() : request);
            Value bound = Value.of(part, holder.table(), reference.columns());
            holder.owner().put(holder.pathOf(part), bound);
            return bound;
        });
        holder.owner().putPending(holder.pathOf(part), value);
        holder.identifyBy(part, () -> value.get().columns());
    }

    private JoinedType derivedType(Holder holder, Property association, Property part) {
        boolean composite = context.index().is(part.type().name(), ManagedKind.EMBEDDABLE)
                || facts(holder, association).target().key().size() > 1;
        if (composite) {
            return new DerivedType(context.joinedType(), column -> column.type().withoutDefinition());
        }
        return new DerivedType(context.joinedType(), column -> basics.column(holder, part, ColumnSpec.NONE, false)
                .type());
    }

    private Value associate(Holder holder, Property property) {
        if (property.has(Jpa.MAPS_ID)) {
            derived.refuseUnknown(holder, property);
            // the columns are the identifier's, which decides what they are
            holder.owner().key();
        }
        ToOneFacts facts = facts(holder, property);
        Value value = isPrimaryKeyItself(facts) ? shareKey(facts) : ownColumns(facts);
        holder.owner().put(holder.pathOf(property), value);
        return value;
    }

    private Value ownColumns(ToOneFacts facts) {
        Property property = facts.property();
        TableDraft table = table(facts);
        Set<ColumnDraft> known = Set.copyOf(table.columns());
        Optional<Property> part = derived.attributeFor(facts);
        Reference reference = reference(property, request(facts, table, part));
        Value value = new Value(property, table, reference.columns(), List.of(), facts.target(), List.of());
        if (derived.isMappedByIdClass(facts)) {
            part.ifPresent(own -> basics.bindMapped(facts.holder(), own));
            return value;
        }
        if (property.has(Jpa.ONE_TO_ONE)) {
            boolean shared = part.isPresent() || known.containsAll(reference.columns());
            makeUnique(facts.holder(), table, reference.columns(), shared);
            if (property.has(Jpa.MAPS_ID) && facts.isMandatory()) {
                alignKey(facts.holder().owner(), reference);
            } else if (part.isPresent()) {
                context.passes().reference(() -> alignKey(facts.holder().owner(), reference));
            }
        }
        ForeignKeySpec foreignKey = facts.foreignKey();
        if (foreignKey.enabled() && facts.specs().stream().noneMatch(JoinColumnSpec::isFormula)) {
            table.add(ForeignKeyDraft.of(reference, foreignKey));
        }
        return value;
    }

    private TableDraft table(ToOneFacts facts) {
        Holder holder = facts.holder();
        return facts.joinTable()
                .map(joinTable -> joinTables.forToOne(holder, facts.property(), joinTable, facts.target()))
                .orElseGet(() -> SecondaryTables.of(holder, facts.tableName(), facts.property()));
    }

    /** @param part the attribute of an identifier's class that has the same name, if there is one */
    private ReferenceBinder.Request request(ToOneFacts facts, TableDraft table, Optional<Property> part) {
        boolean notNull = facts.isMandatory()
                || (facts.joinTable().isPresent() && context.hibernate().isAtLeast(7, 4));
        ReferenceBinder.Request request =
                request(facts, table, notNull, facts.holder().placeOf(facts.property()));
        return part.map(attribute -> request.typed(derivedType(facts.holder(), facts.property(), attribute)))
                .orElse(request);
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
    private Value shareKey(ToOneFacts facts) {
        TableDraft table = facts.holder().table();
        EntityDraft owner = facts.holder().owner();
        EntityDraft target = facts.target();
        if (facts.isMandatory()) {
            refuseOtherKey(owner, target, facts.property());
            Reference reference = Reference.by(owner.key(), target.table(), target.key(), true);
            alignKey(owner, reference);
            ForeignKeySpec foreignKey = facts.foreignKey();
            if (foreignKey.enabled()) {
                context.passes().sharedKey(() -> table.add(ForeignKeyDraft.of(reference, foreignKey)));
            }
        }
        return new Value(facts.property(), table, owner.key(), List.of(), target, List.of());
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

    private boolean isPrimaryKeyItself(ToOneFacts facts) {
        Property property = facts.property();
        Holder holder = facts.holder();
        if (!property.has(Jpa.ONE_TO_ONE) || property.isId() || property.has(Jpa.MAPS_ID) || holder.embedded()) {
            return false;
        }
        if (property.annotations().hasAny(Jpa.PRIMARY_KEY_JOIN_COLUMN, Jpa.PRIMARY_KEY_JOIN_COLUMNS)) {
            return true;
        }
        List<JoinColumnSpec> specs = facts.specs();
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

    /**
     * Whether the association gives a part of the identifier its name, as {@code @MapsId} with a value does; not where it is
     * one-to-one over the whole of an embedded one ({@code ToOneBinder#isMapToPK}).
     */
    private static boolean namesPart(Holder holder, Property association) {
        boolean isNamed = association
                .annotations()
                .find(Jpa.MAPS_ID)
                .filter(mapsId -> !mapsId.text("value").isEmpty())
                .isPresent();
        boolean isWhole = holder.embedded() && holder.owner().hasSinglePart();
        return isNamed && !(association.has(Jpa.ONE_TO_ONE) && isWhole);
    }

    private ReferenceBinder.Request request(ToOneFacts facts, TableDraft table, boolean notNull, Place place) {
        EntityDraft target = facts.target();
        String path = facts.holder().namingPathOf(facts.property());
        boolean quoted = target.table().logical().quoted()
                || (facts.holder().element() && context.names().isByPath());
        return new ReferenceBinder.Request(
                table,
                facts.specs(),
                target,
                column -> context.names().joinColumn(path, column.logical(), quoted),
                notNull,
                context.joinedType(),
                place,
                facts.property().location());
    }

    private ToOneFacts facts(Holder holder, Property property) {
        return new ToOneFacts(context, holder, property);
    }
}
