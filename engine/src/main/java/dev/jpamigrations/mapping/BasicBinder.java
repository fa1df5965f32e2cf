package dev.jpamigrations.mapping;

import dev.jpamigrations.schema.Generated;
import dev.jpamigrations.schema.Identity;
import dev.jpamigrations.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Binds a basic attribute to its column ({@code PropertyBinder#bindBasic}, {@code AnnotatedColumn}). */
final class BasicBinder {

    private static final Pattern SERIAL = Pattern.compile("(?i)^\\s*(small|big)?serial[248]?\\b");

    private final BindingContext context;
    private final Sequences sequences;

    BasicBinder(BindingContext context, Sequences sequences) {
        this.context = context;
        this.sequences = sequences;
    }

    ColumnDraft bind(Holder holder, Property property) {
        return bind(holder, property, spec -> resolve(holder, property, spec));
    }

    /** Binds an attribute of which it is known how its value is stored. */
    ColumnDraft bind(Holder holder, Property property, BasicValue value) {
        return bind(holder, property, spec -> value);
    }

    private ColumnDraft bind(Holder holder, Property property, Function<ColumnSpec, BasicValue> value) {
        boolean id = property.isId();
        boolean zoned = TimeZoneColumns.isWanted(context, property);
        ColumnSpec spec = zoned ? TimeZoneColumns.valueSpec(spec(holder, property)) : spec(holder, property);
        ColumnSpec named = named(holder, property, spec);
        ColumnDraft column = column(
                holder.placeOf(property), property, named, value.apply(named), isNullable(holder, property, spec));
        TableDraft table = table(holder, spec, property);
        if (spec.unique()) {
            column.makeUnique();
        }
        ColumnDraft added = table.add(column);
        if (id || property.has(Orm.TENANT_ID)) {
            added.forbidNull();
        }
        if (id || holder.identifier()) {
            holder.identifyBy(property, () -> List.of(added));
            generate(holder, property, added);
        }
        if (zoned) {
            table.add(TimeZoneColumns.offset(context, property, added, holder.placeOf(property)));
        }
        holder.owner().put(holder.pathOf(property), Value.of(property, table, List.of(added)));
        return added;
    }

    /** Adds the column of an attribute of an identifier's class, which maps that a second time. */
    void bindMapped(Holder holder, Property property) {
        ColumnSpec spec = named(holder, property, spec(holder, property));
        holder.table().add(column(holder, property, spec, false));
    }

    /** The column of an attribute that has one of its own, not yet in any table. */
    ColumnDraft column(Holder holder, Property property, ColumnSpec spec, boolean nullable) {
        return column(holder.placeOf(property), property, spec, resolve(holder, property, spec), nullable);
    }

    private BasicValue resolve(Holder holder, Property property, ColumnSpec spec) {
        AutoApply autoApply = property.isId() || property.has(Jpa.VERSION) ? AutoApply.NONE : AutoApply.REGISTERED;
        return context.basicValues()
                .resolve(
                        property.type(),
                        property.annotations(),
                        holder.conversions()
                                .and(holder.pathOf(property), property.annotations())
                                .of(holder.pathOf(property)),
                        autoApply,
                        spec,
                        property.location());
    }

    /** A column for a value that is resolved already. */
    ColumnDraft column(Place place, Property property, ColumnSpec spec, BasicValue value, boolean nullable) {
        ColumnType type = value.columnType(spec);
        FloatingPoint.refuse(type, spec.precision(), spec.scale(), property);
        Identifier logical = context.names().logical(spec.name().isEmpty() ? property.name() : spec.name());
        ColumnDraft column =
                new ColumnDraft(logical, context.names().physical(logical), type, nullable, place, property.location());
        decorate(column, property.annotations());
        ColumnFacets.apply(spec.source(), column, context.settings());
        ValueCondition condition = value.condition();
        if (condition != null) {
            column.check(condition.on(column.name()));
        }
        return column;
    }

    /** What is asked of a column, with the name that the embedded attributes around it want. */
    ColumnSpec named(Holder holder, Property property, ColumnSpec spec) {
        String name = spec.name().isEmpty() ? implicitName(holder, property) : spec.name();
        return spec.withName(holder.overrides().columnName(name));
    }

    /** Values whose offset is kept have the class of their entity in their path ({@code AbstractPropertyHolder#createTimeZoneColumn}). */
    private String implicitName(Holder holder, Property property) {
        String entity = TimeZoneColumns.isWanted(context, property)
                ? holder.owner().type().type().name() + "."
                : "";
        String name = context.names().attribute(entity + holder.namingPathOf(property));
        return holder.element() && context.names().quotesElements() ? "`" + name + "`" : name;
    }

    private ColumnSpec spec(Holder holder, Property property) {
        Optional<AnnotationView> override = holder.overrides().column(holder.pathOf(property));
        ColumnSpec spec = ColumnSpec.of(
                override.isPresent() ? override : property.annotations().find(Jpa.COLUMN));
        return property.annotations()
                .find(Orm.FRACTIONAL_SECONDS)
                .map(seconds -> spec.withSecondPrecision((int) seconds.whole("value", -1)))
                .orElse(spec);
    }

    /**
     * An explicit column is what it says; without one, only an attribute that cannot be null has a column that cannot,
     * and not in a subclass that shares its table ({@code AnnotatedColumn#buildImplicitColumn},
     * {@code PropertyBinder#shouldForceNotNull}). A primitive can be null in an embeddable; with {@code @Basic}, in one and
     * elsewhere, it can before Hibernate 7 ({@code PropertyBinder#isOptional}).
     */
    private boolean isNullable(Holder holder, Property property, ColumnSpec spec) {
        Optional<Boolean> optional = property.annotations().find(Jpa.BASIC).map(basic -> basic.flag("optional", true));
        if ((property.has(Jpa.VERSION) && context.hibernate().isAtLeast(7, 3))
                || (isStamped(property) && context.hibernate().isAtLeast(7, 4))) {
            return false;
        }
        if (optional.isPresent() && !optional.get() && !holder.inSingleTable()) {
            return false;
        }
        if (spec.written()) {
            return spec.nullable();
        }
        boolean countsAsPrimitive = optional.isPresent() ? context.hibernate().isAtLeast(7, 0) : !holder.embedded();
        return !(property.isPrimitive() && countsAsPrimitive) || holder.inSingleTable();
    }

    /** Whether Hibernate keeps a moment in the life of the row in the attribute. */
    static boolean isStamped(Property property) {
        return property.annotations().hasAny(Orm.CREATION_TIMESTAMP, Orm.UPDATE_TIMESTAMP, Orm.CURRENT_TIMESTAMP);
    }

    private void decorate(ColumnDraft column, AnnotationSet annotations) {
        annotations.find(Orm.COLUMN_DEFAULT).ifPresent(text -> column.defaultTo(text.text("value")));
        annotations
                .find(Orm.GENERATED_COLUMN)
                .ifPresent(
                        text -> column.generate(new Generated(text.text("value"), !context.virtualGeneratedColumns())));
        annotations.all(Orm.CHECK, Orm.CHECKS).forEach(check -> column.check(CheckDraft.of(check)));
    }

    private static TableDraft table(Holder holder, ColumnSpec spec, Property property) {
        return SecondaryTables.of(holder, spec.table(), property);
    }

    private void generate(Holder holder, Property property, ColumnDraft column) {
        Optional<AnnotationView> generated = property.annotations().find(Jpa.GENERATED_VALUE);
        if (sequences.hasOwnGenerator(property)) {
            if (!holder.repeated()) {
                sequences.bindOwn(holder.owner(), property);
            }
            return;
        }
        if (generated.isEmpty()) {
            return;
        }
        if (sequences.isIdentity(holder.owner(), property, generated.get())) {
            refuseSerial(column, property);
            refuseOtherThanWhole(column, property);
            refuseUnion(holder, property);
            column.identify(new Identity(false, null, SequenceOptions.counting(1, 1)));
        } else if (!holder.repeated()) {
            sequences.bind(holder.owner(), property, generated.get());
        }
    }

    /** PostgreSQL manual, "Identity Columns": they are of the types smallint, integer and bigint. */
    private static void refuseOtherThanWhole(ColumnDraft column, Property property) {
        if (column.type().definition() == null && !column.type().jdbc().isInteger()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the column is an identity of the type " + column.type().sql()
                            + ", and PostgreSQL takes smallint, integer or bigint only.",
                    "Declare the attribute as Long, or generate it in another way.");
        }
    }

    /** Rows in tables of their own would have the same identifiers ({@code UnionSubclassEntityPersister#validateGenerator}). */
    private static void refuseUnion(Holder holder, Property property) {
        EntityType type = holder.owner().type();
        if (type.hasSubclasses() && type.strategy() == InheritanceStrategy.TABLE_PER_CLASS) {
            throw UnmappableException.mapping(
                    property.location(),
                    "each table of the hierarchy would count its own identifiers (IDENTITY with TABLE_PER_CLASS), which Hibernate"
                            + " refuses.",
                    "Generate the identifier with GenerationType.SEQUENCE, or use another inheritance strategy.");
        }
    }

    /** PostgreSQL takes a column either with a default, which a serial one has, or as an identity. */
    private static void refuseSerial(ColumnDraft column, Property property) {
        String definition = column.type().definition();
        if (definition != null && SERIAL.matcher(definition).find()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the column is defined as " + definition
                            + " and an identity besides, which PostgreSQL does not take together.",
                    "Leave columnDefinition out: an identity counts by itself.");
        }
    }
}
