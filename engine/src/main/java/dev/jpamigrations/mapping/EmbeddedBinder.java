package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Binds the attributes of embeddables into their owner's table ({@code EmbeddableBinder}). */
final class EmbeddedBinder {

    private final BindingContext context;
    private final PropertyBinder properties;
    private final RecordAccessors recordAccessors;

    EmbeddedBinder(BindingContext context, PropertyBinder properties) {
        this.context = context;
        this.recordAccessors = new RecordAccessors(context.hibernate());
        this.properties = properties;
    }

    /** Whether an attribute is an embeddable's: by its own annotation or by that of its type. */
    boolean isEmbedded(Property property) {
        boolean asOneColumn = property.annotations().hasAny(Orm.TYPE, Orm.JDBC_TYPE_CODE, Orm.JDBC_TYPE, Jpa.CONVERT)
                || property.type().isArray();
        return !isDocument(property)
                && (property.annotations().hasAny(Jpa.EMBEDDED, Jpa.EMBEDDED_ID)
                        || (!asOneColumn && isEmbeddable(property)));
    }

    private boolean isEmbeddable(Property property) {
        return context.index().is(typeName(property), ManagedKind.EMBEDDABLE);
    }

    /** The class that is embedded: another one than the attribute's where an annotation says so ({@code PropertyInferredData}). */
    private static String typeName(Property property) {
        return List.of(Orm.TARGET, Orm.TARGET_EMBEDDABLE).stream()
                .flatMap(annotation -> property.annotations().find(annotation).stream())
                .flatMap(target -> target.type("value").stream())
                .map(TypeUse::name)
                .findFirst()
                .orElse(property.type().name());
    }

    /**
     * Whether an attribute is an embeddable, or several, that one column holds as JSON, as XML or in a composite type
     * ({@code AggregateComponentBinder#isAggregate}).
     */
    boolean isDocument(Property property) {
        boolean isCode = WantedTypes.byCode(property.annotations())
                .filter(JdbcType::isDocument)
                .isPresent();
        boolean isValue = property.has(Jpa.EMBEDDED) || !property.has(Jpa.CONVERT);
        Property value = single(property);
        return (isCode || isStruct(property, value)) && isValue && isEmbeddable(value);
    }

    private boolean isStruct(Property property, Property value) {
        return property.has(Orm.STRUCT)
                || context.index()
                        .managed(typeName(value))
                        .filter(type -> new AnnotationSet(type.annotations()).has(Orm.STRUCT))
                        .isPresent();
    }

    /** An attribute as if it were one of the values that it holds: an element of a collection, a value of a map. */
    private static Property single(Property property) {
        TypeUse type = property.type();
        boolean isMap = CollectionKind.of(type.name())
                .filter(CollectionKind.MAP::equals)
                .isPresent();
        if (isMap && type.arguments().size() == 2) {
            return property.withType(type.arguments().get(1));
        }
        return BasicValues.element(type).map(property::withType).orElse(property);
    }

    /** Binds what a column holds in one piece. Its attributes make no columns of their own, but a check of this one. */
    void bindDocument(Holder holder, Property property, BasicBinder basics) {
        Property value = single(property);
        ManagedType type = embeddable(value);
        AnnotationSet annotations = new AnnotationSet(type.annotations());
        Optional<Structs.Wanted> struct = context.structs().of(property.annotations(), annotations);
        ColumnDraft column = struct.isPresent()
                ? basics.bind(holder, property, struct.get().value(!value.equals(property)))
                : basics.bind(holder, property);
        struct.ifPresent(wanted -> refuseStruct(holder, property, annotations));
        List<Property> attributes = new ArrayList<>(attributes(type, value));
        Holder inner = holder.embed(value, type, attributes).asDocument();
        discriminate(inner.table(), holder, property, type);
        attributes.sort(Comparator.comparing(inner.order()::of));
        attributes.forEach(attribute -> properties.bind(inner, attribute));
        attributes.removeIf(this::isEmbedded);
        context.passes()
                .constraint(() -> column.hold(new DocumentDraft(
                        column.type().jdbc(),
                        attributes.stream()
                                .flatMap(attribute -> parts(inner, attribute))
                                .toList())));
        struct.ifPresent(wanted -> context.passes()
                .constraint(() -> context.structs().add(wanted, inner.table().columns(), property.location())));
    }

    private static void refuseStruct(Holder holder, Property property, AnnotationSet embeddable) {
        if (property.has(Jpa.EMBEDDED_ID) || holder.identifier()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the identifier is stored in a composite type; Hibernate makes a key of columns that are not there.",
                    "Embed it column by column, without @Struct.");
        }
        if (embeddable.has(Orm.COMMENT)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the embeddable has a @Comment; Hibernate refuses to start.",
                    "Comment its attributes instead.");
        }
    }

    /** Hibernate 7 casts to a length only where it is written, Hibernate 6 always. */
    private Stream<DocumentDraft.Part> parts(Holder inner, Property attribute) {
        String path = inner.pathOf(attribute);
        boolean isSized = attribute.has(Jpa.COLUMN)
                || inner.overrides().column(path).isPresent()
                || !context.hibernate().isAtLeast(7, 0);
        return inner.owner().value(path).map(Value::columns).orElse(List.of()).stream()
                .map(column -> new DocumentDraft.Part(column, isSized));
    }

    /** Binds an embedded attribute. */
    void bind(Holder holder, Property property) {
        ManagedType type = embeddable(property);
        List<Property> attributes = attributes(type, property);
        refuseEmpty(property, attributes);
        Holder inner = holder.embed(property, type, attributes);
        Holder elsewhere = inner.into(table(holder, property));
        discriminate(elsewhere.table(), holder, property, type);
        attributes.forEach(
                attribute -> properties.bind(PropertyBinder.isToOne(attribute) ? inner : elsewhere, attribute));
        context.passes().constraint(() -> refuseTwoTables(inner, attributes, property));
    }

    /** Adds what tells the classes of an embeddable apart, where there are several. */
    private void discriminate(TableDraft table, Holder holder, Property property, ManagedType type) {
        if (!subtypes(type).isEmpty()) {
            Discriminators.addTo(context, table, holder, property, new AnnotationSet(type.annotations()));
        }
    }

    /** {@code EmbeddableBinder#checkEmbeddedId}. */
    private static void refuseEmpty(Property property, List<Property> attributes) {
        if (property.has(Jpa.EMBEDDED_ID) && attributes.isEmpty()) {
            throw UnmappableException.mapping(
                    property.location(),
                    property.type().name() + " is an identifier and has no attributes; Hibernate refuses to start.",
                    "Give it attributes, where its access type looks for them.");
        }
    }

    /** All attributes of an embeddable stand in one table ({@code ComponentPropertyHolder#setTable}). */
    private static void refuseTwoTables(Holder inner, List<Property> attributes, Property property) {
        long tables = attributes.stream()
                .flatMap(attribute -> inner.owner().value(inner.pathOf(attribute)).stream())
                .filter(value -> value.target() == null && value.key().isEmpty())
                .map(Value::table)
                .distinct()
                .count();
        if (tables > 1) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the attributes of the embeddable stand in " + tables + " tables; Hibernate refuses to start.",
                    "Give all of its columns the same table, by @AttributeOverride where they need another one here.");
        }
    }

    /** The table of columns that name none ({@code ComponentPropertyHolder#applyExplicitTableName}); those of associations stay with the entity. */
    private static TableDraft table(Holder holder, Property property) {
        return property.annotations()
                .find(Orm.EMBEDDED_TABLE)
                .map(table -> SecondaryTables.of(holder, table.text("value"), property))
                .orElse(holder.table());
    }

    /** Binds the attributes of an embeddable that is an element or a key of a collection. */
    void bindElement(Holder inner, Property property) {
        if (isStruct(property, property)) {
            throw UnmappableException.mapping(
                    property.location(),
                    "elements or keys of a collection are stored in a composite type; Hibernate refuses to start.",
                    "Embed them column by column, without @Struct, or store them in one column, without @ElementCollection.");
        }
        attributes(property).forEach(attribute -> properties.bind(inner, attribute));
    }

    /** The attributes of an embedded attribute's type. */
    List<Property> attributes(Property property) {
        return attributes(embeddable(property), property);
    }

    /** The attributes of an embedded attribute's type and of the embeddables inside, unless a type is unknown or contains itself. */
    Stream<Property> allAttributes(Property property) {
        return allAttributes(property, Set.of());
    }

    private Stream<Property> allAttributes(Property property, Set<TypeUse> around) {
        if (around.contains(property.type())
                || context.index().managed(property.type().name()).isEmpty()) {
            return Stream.empty();
        }
        Set<TypeUse> path = new HashSet<>(around);
        path.add(property.type());
        return attributes(property).stream()
                .flatMap(attribute -> isEmbedded(attribute) ? allAttributes(attribute, path) : Stream.of(attribute));
    }

    private ManagedType embeddable(Property property) {
        String name = typeName(property);
        return context.index()
                .managed(name)
                .orElseThrow(() -> UnmappableException.mapping(
                        property.location(),
                        name + " is embedded but no managed type.",
                        "Annotate " + name + " with @Embeddable, or let its module or jar take part in the model."));
    }

    /**
     * The attributes of an embeddable and of its super classes, by name within each class. The first super class that is
     * not annotated ends the search.
     */
    private List<Property> attributes(ManagedType type, Property use) {
        TypeArguments own = TypeArguments.of(type, use.type().arguments());
        List<Property> attributes = new ArrayList<>();
        List<TypeUse> levels = annotatedSuperClasses(type);
        for (int level = 0; level < levels.size(); level++) {
            TypeUse superClass = own.resolve(levels.get(level));
            ManagedType declaring = context.index().managed(superClass.name()).orElse(type);
            add(attributes, declaring, TypeArguments.of(declaring, superClass.arguments()), use, level);
        }
        add(attributes, type, own, use, levels.size());
        for (ManagedType subtype : subtypes(type)) {
            add(attributes, subtype, TypeArguments.unbound(subtype), use, levels.size() + 1);
        }
        return attributes;
    }

    /** Embeddables that extend this one: all their attributes stand in one row, from Hibernate 6.6. */
    private List<ManagedType> subtypes(ManagedType type) {
        return context.index().all(ManagedKind.EMBEDDABLE).stream()
                .filter(other -> annotatedSuperClasses(other).stream()
                        .anyMatch(superClass -> superClass.name().equals(type.name())))
                .filter(other -> type.kind() == ManagedKind.EMBEDDABLE)
                .toList();
    }

    private List<TypeUse> annotatedSuperClasses(ManagedType type) {
        List<TypeUse> levels = new ArrayList<>(type.superClasses().stream()
                .takeWhile(
                        superClass -> context.index().managed(superClass.name()).isPresent())
                .toList());
        Collections.reverse(levels);
        return levels;
    }

    private void add(
            List<Property> attributes, ManagedType declaring, TypeArguments arguments, Property use, int level) {
        List<Property> written = AccessResolution.properties(declaring, arguments, use.access());
        for (Property property : recordAccessors.seen(declaring, written)) {
            if (attributes.stream().noneMatch(known -> known.name().equals(property.name()))) {
                attributes.add(property.at(level));
            }
        }
    }
}
