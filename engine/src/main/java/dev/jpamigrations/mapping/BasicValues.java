package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Decides how a basic value is stored: by its converter, by what its annotations say, by its Java type
 * ({@code BasicValueBinder}, {@code InferredBasicValueResolver}).
 */
final class BasicValues {

    /** The collections that are stored as arrays ({@code CollectionClassification}); a class of them is serialized. */
    private static final Set<String> ARRAY_LIKE =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final TypeIndex index;
    private final Converters converters;
    private final BasicTypes types;
    private final RecommendedTypes recommended;
    private final WantedTypes wanted;
    private final Vectors vectors;
    private final TypeRegistrations registrations;
    private final Enumerations enumerations;
    private final ValueConditions conditions;
    private final HibernateSettings settings;
    private final SortedMap<String, String> typeMappings;
    private final boolean documentOfSeveral;
    private final boolean refusesConverters;

    BasicValues(TypeIndex index, MappingOptions options, StoredValues storedValues, DocumentTypes documents) {
        this.index = index;
        this.converters = new Converters(index);
        this.registrations = new TypeRegistrations(index);
        this.types = new BasicTypes(options);
        this.settings = options.settings();
        this.recommended = new RecommendedTypes(index, types, options);
        this.wanted = new WantedTypes(types, settings, documents);
        this.vectors = new Vectors(options);
        this.typeMappings = options.typeMappings();
        this.documentOfSeveral = options.hibernate().isAtLeast(7, 0);
        this.refusesConverters = options.hibernate().isAtLeast(7, 0);
        this.conditions = new ValueConditions(index, options, storedValues);
        this.enumerations = new Enumerations(index, types, conditions, settings);
    }

    /**
     * How the value is stored.
     *
     * @param type its Java type
     * @param written the annotations that speak of this value (of a map key: as if it were an attribute)
     * @param conversion the conversion that is written for it
     * @param autoApply which converters apply to it without being named
     * @param column what is asked of the column
     * @throws UnmappableException where its type is not known
     */
    BasicValue resolve(
            TypeUse type,
            AnnotationSet written,
            Optional<Conversions.Conversion> conversion,
            AutoApply autoApply,
            ColumnSpec column,
            Location location) {
        AnnotationSet annotations = registrations.with(type, written);
        Optional<BasicValue> custom = custom(type, annotations, column, location);
        if (custom.isPresent()) {
            return custom.get();
        }
        Optional<TypeUse> converter = conversion.isPresent()
                ? written(conversion.get(), annotations, location)
                : annotations.has(Jpa.ENUMERATED) ? Optional.empty() : converters.automatic(type, autoApply);
        return converter.isPresent()
                ? converted(type, converter.get(), annotations, column, location)
                : plain(described(type, annotations), annotations, column, location);
    }

    /**
     * A converter that is named where another annotation says what the value is: passed over before Hibernate 7, refused from
     * then on ({@code BasicValueBinder#applyJpaConverter}).
     */
    private Optional<TypeUse> written(Conversions.Conversion conversion, AnnotationSet annotations, Location location) {
        Optional<TypeUse> converter = conversion.converter().filter(named -> !conversion.disabled());
        if (converter.isEmpty() || !annotations.hasAny(Jpa.ID, Jpa.VERSION, Jpa.ENUMERATED, Jpa.TEMPORAL)) {
            return converter;
        }
        if (refusesConverters) {
            throw UnmappableException.mapping(
                    location,
                    "Hibernate takes no converter beside @Id, @Version, @Enumerated or @Temporal.",
                    "Remove @Convert or the other annotation.");
        }
        return Optional.empty();
    }

    private Optional<BasicValue> custom(TypeUse type, AnnotationSet annotations, ColumnSpec column, Location location) {
        Optional<String> name = Stream.of(Orm.TYPE, Orm.JDBC_TYPE)
                .flatMap(annotation -> annotations.find(annotation).stream())
                .flatMap(annotation -> annotation.type("value").stream())
                .map(TypeUse::name)
                .filter(jdbcType -> JdbcTypeClasses.of(jdbcType).isEmpty())
                .findFirst()
                .or(() -> unknownDescriptor(annotations));
        String mapped = typeMappings.get(name.orElse(type.name()));
        if (mapped != null) {
            return Optional.of(BasicValue.ofText(mapped));
        }
        Optional<BasicValue> vector = vectors.of(annotations, column, location);
        if (vector.isPresent()) {
            return vector;
        }
        refuseNameless(annotations, column, location);
        if (name.isEmpty() && !WantedTypes.isUnknownCode(type, annotations)) {
            return Optional.empty();
        }
        if (column.definition().isEmpty()) {
            throw UnmappableException.type(
                    location, "the SQL type that " + name.orElse("the code in @JdbcTypeCode") + " wants is not known.");
        }
        return Optional.of(BasicValue.ofText(column.definition()));
    }

    private static void refuseNameless(AnnotationSet annotations, ColumnSpec column, Location location) {
        boolean isStruct =
                WantedTypes.byCode(annotations).filter(JdbcType::isStruct).isPresent();
        if (isStruct && column.definition().isEmpty()) {
            throw UnmappableException.type(location, "the value is stored in a composite type that nothing names.");
        }
    }

    /** A descriptor of the application's own, whose recommendation counts where no JDBC type is written. */
    private static Optional<String> unknownDescriptor(AnnotationSet annotations) {
        return annotations.hasAny(Orm.JDBC_TYPE, Orm.JDBC_TYPE_CODE)
                ? Optional.empty()
                : descriptor(annotations)
                        .filter(javaType -> JavaTypeClasses.of(javaType).isEmpty());
    }

    /** The type as which {@code @JavaType} has the value stored, instead of its own ({@code BasicValue#explicitJavaTypeAccess}). */
    private static TypeUse described(TypeUse type, AnnotationSet annotations) {
        return descriptor(annotations).flatMap(JavaTypeClasses::of).orElse(type);
    }

    private static Optional<String> descriptor(AnnotationSet annotations) {
        return annotations
                .find(Orm.JAVA_TYPE)
                .flatMap(annotation -> annotation.type("value"))
                .map(TypeUse::name);
    }

    private BasicValue converted(
            TypeUse type, TypeUse converter, AnnotationSet annotations, ColumnSpec column, Location location) {
        Optional<BasicValue> builtIn = converters.builtIn(converter);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        boolean isUnknown = !converters.isKnown(converter);
        if (isUnknown && !column.definition().isEmpty() && !index.isEnum(type.name())) {
            return BasicValue.ofText(column.definition());
        }
        ManagedType.Conversion conversion = converters.conversion(converter, location);
        BasicType stored =
                plain(conversion.column(), annotations, column, location).type();
        return BasicValue.of(
                stored, conditions.ofConverted(converter.name(), conversion.attribute(), stored.jdbc(), location));
    }

    private BasicValue plain(TypeUse type, AnnotationSet annotations, ColumnSpec column, Location location) {
        Optional<JdbcType> jdbc = wanted.of(type, annotations);
        if (jdbc.isPresent() && jdbc.equals(wanted.document(type, annotations))) {
            return BasicValue.of(types.of(jdbc.get()));
        }
        if (index.isEnum(type.name()) && !type.isArray()) {
            return enumerations.resolve(type, annotations, jdbc, column, location);
        }
        Optional<BasicValue> wrappers =
                isWrapperArray(type) ? wrapperArray(type, annotations, column, location) : Optional.empty();
        if (wrappers.isPresent()) {
            return wrappers.get();
        }
        Optional<TypeUse> element = element(type);
        if (element.isPresent() && jdbc.isEmpty()) {
            return several(type, element.get(), annotations, column, location);
        }
        String name = RecommendedTypes.javaName(type);
        return jdbc.map(written -> BasicValue.of(types.of(name, written), conditions.ofBoolean(name, written)))
                .orElseGet(() -> BasicValue.of(recommended.of(type, annotations, column, location)));
    }

    /** An array of wrappers where it is not an array to Hibernate ({@code BasicValue#isDisallowedWrapperArray}). */
    private Optional<BasicValue> wrapperArray(
            TypeUse type, AnnotationSet annotations, ColumnSpec column, Location location) {
        boolean isBytes = type.name().equals("java.lang.Byte");
        if (settings.wrapperArrays() == HibernateSettings.WrapperArrays.AS_OF_OLD) {
            return Optional.of(BasicValue.of(types.of(isBytes ? JdbcType.VARBINARY : JdbcType.VARCHAR)));
        }
        if (annotations.has(Jpa.LOB)) {
            return Optional.of(BasicValue.of(recommended.of(type, annotations, column, location)));
        }
        if (settings.wrapperArrays() == HibernateSettings.WrapperArrays.REFUSED) {
            throw UnmappableException.mapping(
                    location,
                    "the attribute is a " + RecommendedTypes.javaName(type) + ", with which Hibernate does not start.",
                    "Declare it as an array of the primitive type, or set hibernate.type.wrapper_array_handling.");
        }
        return Optional.empty();
    }

    /** What an array or a collection of basic values is stored as. */
    private BasicValue several(
            TypeUse type, TypeUse element, AnnotationSet annotations, ColumnSpec column, Location location) {
        if (settings.arraysAsJson()) {
            return BasicValue.of(types.of(JdbcType.JSON));
        }
        if (element.isArray() && !type.isArray()) {
            throw UnmappableException.type(location, "Hibernate has no column type for a collection of arrays.");
        }
        Optional<JdbcType> document = wanted.document(element, annotations);
        return document.isPresent() && documentOfSeveral
                ? BasicValue.of(types.of(document.get()))
                : plain(element, annotations.without(Orm.JDBC_TYPE_CODE), column, location)
                        .asArray();
    }

    /** The native types that the values resolved so far ask for. */
    NativeEnums nativeEnums() {
        return enumerations.nativeEnums();
    }

    private static boolean isWrapperArray(TypeUse type) {
        return type.dimensions() == 1
                && (type.name().equals("java.lang.Byte") || type.name().equals("java.lang.Character"));
    }

    /** What a column of several values holds: an array, or a collection that is no association. */
    static Optional<TypeUse> element(TypeUse type) {
        if (type.isArray()) {
            boolean oneValue = type.dimensions() == 1
                    && (type.name().equals("byte") || type.name().equals("char"));
            return oneValue ? Optional.empty() : Optional.of(type.component());
        }
        return type.arguments().size() == 1 && ARRAY_LIKE.contains(type.name())
                ? Optional.of(type.arguments().get(0))
                : Optional.empty();
    }
}
