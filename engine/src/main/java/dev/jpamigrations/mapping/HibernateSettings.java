package dev.jpamigrations.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application sets for Hibernate as a whole and its schema follows ({@code org.hibernate.cfg.MappingSettings}). What is
 * written at a class or an attribute comes before it.
 */
public final class HibernateSettings {

    /** Whether and how names become those of the database. */
    enum PhysicalNaming {
        AS_WRITTEN,
        SNAKE_CASE
    }

    /** How things are called that have no name. */
    enum ImplicitNaming {
        JPA,
        /** A join table is named after the attribute. */
        SPRING,
        /** What is named after an attribute has the names of the embedded attributes around it, too. */
        COMPONENT_PATH,
        /** What is named after an entity is named after its table. */
        LEGACY_JPA
    }

    /** Whose name a sequence has that has none of its own ({@code hibernate.id.db_structure_naming_strategy}). */
    enum SequenceNaming {
        /** The table's, with a suffix. */
        STANDARD,
        /** Nobody's: there is one for all. */
        SINGLE,
        /** The generator's, else nobody's. */
        LEGACY
    }

    /** What becomes of a time zone ({@code hibernate.timezone.default_storage}). */
    enum ZoneStorage {
        /** The moment is kept, the zone is not. */
        NORMALIZE_UTC,
        /** The local time of the virtual machine is kept. */
        NORMALIZE,
        /** The offset has a column of its own. */
        COLUMN
    }

    /** What {@code Byte[]} and {@code Character[]} are ({@code hibernate.type.wrapper_array_handling}). */
    enum WrapperArrays {
        /** Nothing that Hibernate starts with. */
        REFUSED,
        /** Arrays, as those of all other types. */
        ARRAYS,
        /** Bytes and a text, as they were before Hibernate 6.2. */
        AS_OF_OLD
    }

    /** The group of a constraint that names none. */
    static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String DDL_GROUP = "org.hibernate.validator.group.ddl";
    private static final String DIALECT = "hibernate.dialect";

    /** How the names of Hibernate's own dialects begin, all of which come to the same. */
    private static final String HIBERNATE = "org.hibernate.";

    private static final Map<String, PhysicalNaming> PHYSICAL_NAMINGS = Map.of(
            "PhysicalNamingStrategyStandardImpl", PhysicalNaming.AS_WRITTEN,
            "CamelCaseToUnderscoresNamingStrategy", PhysicalNaming.SNAKE_CASE,
            "PhysicalNamingStrategySnakeCaseImpl", PhysicalNaming.SNAKE_CASE);

    private static final Map<String, ImplicitNaming> IMPLICIT_NAMINGS = Map.of(
            "default", ImplicitNaming.JPA,
            "jpa", ImplicitNaming.JPA,
            "ImplicitNamingStrategyJpaCompliantImpl", ImplicitNaming.JPA,
            "component-path", ImplicitNaming.COMPONENT_PATH,
            "ImplicitNamingStrategyComponentPathImpl", ImplicitNaming.COMPONENT_PATH,
            "legacy-jpa", ImplicitNaming.LEGACY_JPA,
            "ImplicitNamingStrategyLegacyJpaImpl", ImplicitNaming.LEGACY_JPA,
            "SpringImplicitNamingStrategy", ImplicitNaming.SPRING);

    private static final Map<String, SequenceNaming> SEQUENCE_NAMINGS = Map.of(
            "default", SequenceNaming.STANDARD,
            "standard", SequenceNaming.STANDARD,
            "StandardNamingStrategy", SequenceNaming.STANDARD,
            "single", SequenceNaming.SINGLE,
            "SingleNamingStrategy", SequenceNaming.SINGLE,
            "legacy", SequenceNaming.LEGACY,
            "LegacyNamingStrategy", SequenceNaming.LEGACY);

    /** PostgreSQL has no type that keeps a zone, so that the provider chooses among the others. */
    private static final Map<String, ZoneStorage> ZONE_STORAGES = Map.of(
            "default", ZoneStorage.NORMALIZE_UTC,
            "normalize_utc", ZoneStorage.NORMALIZE_UTC,
            "normalize", ZoneStorage.NORMALIZE,
            "column", ZoneStorage.COLUMN,
            "auto", ZoneStorage.COLUMN);

    private static final Map<String, Boolean> QUOTES =
            Map.of("true", true, "false", false, "all", true, "all-except-column-definitions", true, "none", false);

    /** The Java classes whose JDBC type a setting names. */
    private static final Map<String, List<String>> PREFERRED = Map.of(
            "boolean", List.of("boolean", "java.lang.Boolean"),
            "uuid", List.of("java.util.UUID"),
            "duration", List.of("java.time.Duration"),
            "instant", List.of("java.time.Instant"));

    /**
     * The JDBC types of classes of java.time where the driver takes these as they are, unless they are the usual ones anyway
     * ({@code OffsetTimeJavaType#getRecommendedJdbcType} and its likes).
     */
    private static final Map<String, JdbcType> DIRECT = Map.of(
            "java.time.OffsetTime", JdbcType.TIME_WITH_TIMEZONE,
            "java.time.OffsetDateTime", JdbcType.TIMESTAMP_WITH_TIMEZONE,
            "java.time.ZonedDateTime", JdbcType.TIMESTAMP_WITH_TIMEZONE);

    /** Nothing is set. Stands below what reading takes. */
    public static final HibernateSettings NONE = of(Map.of());

    private final SortedMap<String, String> written;
    private final List<String> unfollowed = new ArrayList<>();
    private final Map<String, JdbcType> preferred = new HashMap<>();
    private final Optional<String> defaultSchema;
    private final Optional<PhysicalNaming> physicalNaming;
    private final Optional<ImplicitNaming> implicitNaming;
    private final SequenceNaming sequenceNaming;
    private final ZoneStorage zoneStorage;
    private final WrapperArrays wrapperArrays;
    private final boolean arraysAsJson;
    private final boolean nativeEnums;
    private final boolean quotesAll;
    private final boolean quotesDefinitions;
    private final boolean quotesKeywords;
    private final boolean listsAreNumbered;
    private final boolean discriminatesJoined;
    private final boolean ignoresJoinedDiscriminators;
    private final boolean constrains;
    private final boolean poolsSequences;
    private final Set<String> constraintGroups;

    private HibernateSettings(Map<String, String> settings) {
        this.written = new TreeMap<>(settings);
        PREFERRED.forEach((kind, javaTypes) ->
                jdbcType(kind).ifPresent(jdbc -> javaTypes.forEach(javaType -> preferred.put(javaType, jdbc))));
        if (isSet("hibernate.type.java_time_use_direct_jdbc")) {
            preferred.putAll(DIRECT);
        }
        this.defaultSchema = name("hibernate.default_schema");
        this.physicalNaming = choice(PHYSICAL, PHYSICAL_NAMINGS);
        this.implicitNaming = choice(IMPLICIT, IMPLICIT_NAMINGS);
        this.sequenceNaming = choice("hibernate.id.db_structure_naming_strategy", SEQUENCE_NAMINGS)
                .orElse(SequenceNaming.STANDARD);
        this.zoneStorage =
                choice("hibernate.timezone.default_storage", ZONE_STORAGES).orElse(ZoneStorage.NORMALIZE_UTC);
        this.wrapperArrays = choice(
                        "hibernate.type.wrapper_array_handling",
                        Map.of(
                                "disallow", WrapperArrays.REFUSED,
                                "allow", WrapperArrays.ARRAYS,
                                "legacy", WrapperArrays.AS_OF_OLD))
                .orElse(WrapperArrays.REFUSED);
        this.arraysAsJson = choice("hibernate.type.preferred_array_jdbc_type", Map.of("json", true, "array", false))
                .orElse(false);
        this.nativeEnums = isSet("hibernate.type.prefer_native_enum_types");
        this.quotesAll = choice("hibernate.globally_quoted_identifiers", QUOTES).orElse(false);
        this.quotesDefinitions = quotesAll
                && !isSet("hibernate.globally_quoted_identifiers_skip_column_definitions")
                && !"all-except-column-definitions"
                        .equalsIgnoreCase(written.get("hibernate.globally_quoted_identifiers"));
        this.listsAreNumbered = choice("hibernate.mapping.default_list_semantics", Map.of("list", true, "bag", false))
                .orElse(false);
        this.discriminatesJoined = isSet("hibernate.discriminator.implicit_for_joined");
        this.quotesKeywords = isSet("hibernate.auto_quote_keyword");
        this.ignoresJoinedDiscriminators = isSet("hibernate.discriminator.ignore_explicit_for_joined");
        boolean isMode = choice(
                        "jakarta.persistence.validation.mode",
                        Map.of("auto", true, "ddl", true, "callback", false, "none", false))
                .orElse(true);
        this.constrains = isMode
                && choice("hibernate.validator.apply_to_ddl", Map.of("true", true, "false", false))
                        .orElse(true);
        this.constraintGroups = Stream.of(
                        written.getOrDefault(DDL_GROUP, DEFAULT_GROUP).split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
        this.poolsSequences = choice("hibernate.id.optimizer.pooled.preferred", GenericGenerator.OPTIMIZERS)
                .orElse(true);
        choice("hibernate.hbm2ddl.default_constraint_mode", Map.of("constraint", true));
        choice("hibernate.column_ordering_strategy", Map.of("default", true));
        String dialect = written.getOrDefault(DIALECT, "");
        if (dialect.contains(".") && !dialect.startsWith(HIBERNATE)) {
            unfollowed.add(DIALECT);
        }
        Collections.sort(unfollowed);
    }

    /**
     * Reads settings; names that have no effect on the schema are passed over.
     *
     * @param settings the values by Hibernate's names
     */
    public static HibernateSettings of(Map<String, String> settings) {
        return new HibernateSettings(settings);
    }

    /** The same without what they say of names, where the build says that. */
    public HibernateSettings withoutNaming() {
        SortedMap<String, String> others = new TreeMap<>(written);
        others.keySet().removeAll(List.of(PHYSICAL, IMPLICIT));
        return of(others);
    }

    /** The names of those that change the schema in a way that is not known here, sorted. */
    public List<String> unfollowed() {
        return List.copyOf(unfollowed);
    }

    /** The schema of tables that name none. */
    public Optional<String> defaultSchema() {
        return defaultSchema;
    }

    /** Whether Bean Validation's constraints may reach the schema. */
    public boolean constrains() {
        return constrains;
    }

    /** The groups of the constraints that reach the schema ({@code GroupsPerOperation#buildGroupsForOperation}). */
    Set<String> constraintGroups() {
        return constraintGroups;
    }

    Optional<PhysicalNaming> physicalNaming() {
        return physicalNaming;
    }

    Optional<ImplicitNaming> implicitNaming() {
        return implicitNaming;
    }

    SequenceNaming sequenceNaming() {
        return sequenceNaming;
    }

    ZoneStorage zoneStorage() {
        return zoneStorage;
    }

    WrapperArrays wrapperArrays() {
        return wrapperArrays;
    }

    /** Whether a number of a sequence stands for several where a generator does not say how. */
    boolean poolsSequences() {
        return poolsSequences;
    }

    /** The JDBC type of a Java class's values, where it is not the usual one. */
    Optional<JdbcType> preferred(String javaType) {
        return Optional.ofNullable(preferred.get(javaType));
    }

    /** Whether arrays and collections of basic values are JSON. */
    boolean arraysAsJson() {
        return arraysAsJson;
    }

    /** Whether enums are types of the database. */
    boolean nativeEnums() {
        return nativeEnums;
    }

    /** Whether every name is quoted. */
    boolean quotesAll() {
        return quotesAll;
    }

    /** Whether what {@code columnDefinition} says is quoted, too. */
    boolean quotesDefinitions() {
        return quotesDefinitions;
    }

    /** Whether a name is quoted that is a word of SQL. */
    boolean quotesKeywords() {
        return quotesKeywords;
    }

    /** Whether a list has an order column that nothing asks for. */
    boolean listsAreNumbered() {
        return listsAreNumbered;
    }

    /** Whether the classes of a joined hierarchy are told apart by a column that nothing asks for. */
    boolean discriminatesJoined() {
        return discriminatesJoined;
    }

    /** Whether the column is left out that a joined hierarchy asks for. */
    boolean ignoresJoinedDiscriminators() {
        return ignoresJoinedDiscriminators;
    }

    private boolean isSet(String name) {
        return choice(name, Map.of("true", true, "false", false)).orElse(false);
    }

    /** A name as it is written; what a placeholder in it stands for is known only where the application runs. */
    private Optional<String> name(String setting) {
        Optional<String> value = Optional.ofNullable(written.get(setting)).filter(name -> !name.isBlank());
        if (value.filter(name -> name.contains("${")).isPresent()) {
            unfollowed.add(setting);
            return Optional.empty();
        }
        return value.map(String::strip);
    }

    /** The meaning of a word, or of a class by its simple name. */
    private <V> Optional<V> choice(String name, Map<String, V> meanings) {
        String value = written.get(name);
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        String word = value.strip();
        V meaning = meanings.get(word.substring(word.lastIndexOf('.') + 1));
        if (meaning == null) {
            meaning = meanings.get(word.toLowerCase(Locale.ROOT));
        }
        if (meaning == null) {
            unfollowed.add(name);
        }
        return Optional.ofNullable(meaning);
    }

    private Optional<JdbcType> jdbcType(String kind) {
        Map<String, JdbcType> types = new HashMap<>();
        for (JdbcType type : JdbcType.values()) {
            types.put(type.name().toLowerCase(Locale.ROOT), type);
            types.put(Integer.toString(type.code()), type);
        }
        return choice("hibernate.type.preferred_" + kind + "_jdbc_type", types);
    }
}
