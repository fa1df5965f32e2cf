package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a map's keys ({@code MapBinder}). */
final class MapKeys {

    private static final String SUFFIX = "_KEY";

    /** Annotations of the map that speak of its keys, and what they would be called on an attribute. */
    private static final Map<String, String> AS_ATTRIBUTE = Map.of(
            Jpa.MAP_KEY_COLUMN, Jpa.COLUMN,
            Jpa.MAP_KEY_ENUMERATED, Jpa.ENUMERATED,
            Jpa.MAP_KEY_TEMPORAL, Jpa.TEMPORAL,
            Orm.MAP_KEY_TYPE, Orm.TYPE,
            Orm.MAP_KEY_JAVA_TYPE, Orm.JAVA_TYPE,
            Orm.MAP_KEY_JDBC_TYPE, Orm.JDBC_TYPE,
            Orm.MAP_KEY_JDBC_TYPE_CODE, Orm.JDBC_TYPE_CODE);

    /** Annotations of the map that speak of its values and its keys, by the names of these. */
    private static final List<String> ALSO_OF_KEYS =
            List.of(Jpa.CONVERT, Jpa.CONVERTS, Jpa.ATTRIBUTE_OVERRIDE, Jpa.ATTRIBUTE_OVERRIDES);

    private final BindingContext context;
    private final BasicBinder basics;
    private final EmbeddedBinder embeddeds;
    private final ReferenceBinder references;

    MapKeys(BindingContext context, BasicBinder basics, EmbeddedBinder embeddeds) {
        this.context = context;
        this.basics = basics;
        this.embeddeds = embeddeds;
        this.references = new ReferenceBinder(context);
    }

    /** Adds the columns of the keys to the table of the collection. */
    List<ColumnDraft> add(Holder holder, CollectionFacts facts, TableDraft table, TypeUse key) {
        Property property = asAttribute(facts.property(), key);
        if (context.entity(key.name()).isPresent()) {
            return entityKey(holder, facts, table, key);
        }
        if (context.index().is(key.name(), ManagedKind.EMBEDDABLE)) {
            return embeddableKey(holder, table, property);
        }
        return List.of(basicKey(holder, facts, table, property));
    }

    /**
     * {@code @MapKeyColumn} refuses null where it says nothing, but not among the columns of an entity
     * ({@code MapBinder#makeOneToManyMapKeyColumnNullableIfNotInProperty}).
     */
    private ColumnDraft basicKey(Holder holder, CollectionFacts facts, TableDraft table, Property property) {
        Optional<AnnotationView> written = property.annotations().find(Jpa.COLUMN);
        ColumnSpec spec = ColumnSpec.of(written);
        boolean nullable = facts.oneToMany()
                || written.map(column -> column.flag("nullable", false)).orElse(true);
        String path = holder.pathOf(property) + ".key";
        Conversions conversions = holder.conversions().and(holder.pathOf(property), property.annotations());
        BasicValue value = context.basicValues()
                .resolve(
                        property.type(),
                        property.annotations(),
                        conversions.of(path),
                        AutoApply.ANNOTATED,
                        spec,
                        property.location());
        String name = spec.name().isEmpty() ? property.name() + SUFFIX : spec.name();
        ColumnSpec named = spec.withName(holder.overrides().columnName(name));
        return table.add(basics.column(holder.placeOf(property), property, named, value, nullable));
    }

    private List<ColumnDraft> embeddableKey(Holder holder, TableDraft table, Property property) {
        if (context.names().isByPath()) {
            throw UnmappableException.mapping(
                    property.location(),
                    "the keys of the map are embeddables, whose columns Hibernate names after a path of its own.",
                    "Give their columns names by @Column or @AttributeOverride, and set another implicit naming strategy.");
        }
        List<ColumnDraft> before = List.copyOf(table.columns());
        embeddeds.bindElement(holder.inTable(table).embedPart(property, ".key"), property);
        List<ColumnDraft> added = new ArrayList<>(table.columns());
        added.removeAll(before);
        return added;
    }

    /** Among the columns of an entity keys may be null, in a table of the collection never ({@code MapBinder#handleMapKey}). */
    private List<ColumnDraft> entityKey(Holder holder, CollectionFacts facts, TableDraft table, TypeUse key) {
        Property property = facts.property();
        List<JoinColumnSpec> specs =
                property.annotations().all(Jpa.MAP_KEY_JOIN_COLUMN, Jpa.MAP_KEY_JOIN_COLUMNS).stream()
                        .map(JoinColumnSpec::ofMapKey)
                        .toList();
        Identifier implicit = context.names().logical(property.name() + SUFFIX);
        Reference reference = references.bind(new ReferenceBinder.Request(
                table,
                specs,
                context.target(key.name(), property.location()),
                column -> implicit,
                !facts.oneToMany(),
                JoinedType.ofTarget(true),
                holder.placeOf(property),
                property.location()));
        ForeignKeySpec foreignKey = ForeignKeySpec.of(specs.stream().findFirst().flatMap(JoinColumnSpec::foreignKey));
        if (foreignKey.enabled()) {
            table.add(ForeignKeyDraft.of(reference, foreignKey));
        }
        return reference.columns();
    }

    /** The key as if it were an attribute: the map's annotations about its keys, under the names they have there. */
    private static Property asAttribute(Property map, TypeUse key) {
        List<AnnotationUse> others = map.annotations().uses().stream()
                .filter(use -> ALSO_OF_KEYS.contains(use.type()))
                .toList();
        AnnotationSet annotations = map.annotations().ofPart(AS_ATTRIBUTE).and(new AnnotationSet(others));
        return map.withType(key).withAnnotations(annotations);
    }
}
