package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.TypeUse;
import java.util.Optional;

/**
 * How a single value is stored for which no JDBC type is written: by its Java type ({@code JavaType#getRecommendedJdbcType}) and
 * what annotations say beside it.
 */
final class RecommendedTypes {

    private final TypeIndex index;
    private final BasicTypes types;
    private final HibernateSettings settings;
    private final TemporalTypes temporals;

    RecommendedTypes(TypeIndex index, BasicTypes types, MappingOptions options) {
        this.index = index;
        this.types = types;
        this.settings = options.settings();
        this.temporals = new TemporalTypes(options.hibernate());
    }

    /**
     * Its type.
     *
     * @throws UnmappableException where Hibernate knows none and no column definition helps
     */
    BasicType of(TypeUse type, AnnotationSet annotations, ColumnSpec column, Location location) {
        String name = javaName(type);
        if (annotations.has(Jpa.LOB)) {
            return types.of(isText(name) ? JdbcType.CLOB : JdbcType.BLOB);
        }
        Optional<JdbcType> temporal = temporals.of(name, annotations, location);
        if (temporal.isPresent()) {
            return types.of(temporal.get());
        }
        if (isNormalized(name, annotations)) {
            return types.of(JdbcType.TIMESTAMP);
        }
        Optional<BasicType> known = types.of(name);
        if (known.isPresent()) {
            return known.get();
        }
        if (isSerializable(type)) {
            return types.of(JdbcType.VARBINARY);
        }
        if (!column.definition().isEmpty()) {
            return types.of(JdbcType.OTHER);
        }
        throw UnmappableException.type(location, "Hibernate has no column type for " + name + ".");
    }

    /** A date-time that is stored in the local zone of the virtual machine ({@code TimeZoneStorageType.NORMALIZE}). */
    private boolean isNormalized(String name, AnnotationSet annotations) {
        boolean usually = settings.zoneStorage() == HibernateSettings.ZoneStorage.NORMALIZE;
        return (name.equals("java.time.OffsetDateTime") || name.equals("java.time.ZonedDateTime"))
                && annotations
                        .find(Orm.TIME_ZONE_STORAGE)
                        .map(storage -> storage.constant("value", "AUTO").equals("NORMALIZE"))
                        .orElse(usually);
    }

    private boolean isSerializable(TypeUse type) {
        return SerializableTypes.contains(type.name())
                || index.isSubtype(type.name(), "java.io.Serializable")
                || index.is(type.name(), ManagedKind.ID_CLASS);
    }

    private static boolean isText(String name) {
        return name.equals("java.lang.String")
                || name.equals("char[]")
                || name.equals("java.lang.Character[]")
                || name.equals("java.sql.Clob")
                || name.equals("java.sql.NClob");
    }

    /** The name of the Java type with its dimensions. */
    static String javaName(TypeUse type) {
        return type.name() + "[]".repeat(type.dimensions());
    }
}
