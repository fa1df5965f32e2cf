package dev.jpamigrations.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The basic Java types and how Hibernate stores them on PostgreSQL ({@code JavaTypeBaseline} and the
 * {@code getRecommendedJdbcType} of its members).
 */
final class BasicTypes {

    private static final int SECONDS = 6;

    /** {@code JavaType#getDefaultSqlLength} of what is not text by nature. */
    private static final Map<String, Long> TEXT_LENGTHS = Map.ofEntries(
            Map.entry("boolean", 1L),
            Map.entry("java.lang.Boolean", 1L),
            Map.entry("char", 1L),
            Map.entry("java.lang.Character", 1L),
            Map.entry("byte", 1L),
            Map.entry("java.lang.Byte", 1L),
            Map.entry("short", 6L),
            Map.entry("java.lang.Short", 6L),
            Map.entry("int", 11L),
            Map.entry("java.lang.Integer", 11L),
            Map.entry("long", 20L),
            Map.entry("java.lang.Long", 20L),
            Map.entry("float", 14L),
            Map.entry("java.lang.Float", 14L),
            Map.entry("double", 24L),
            Map.entry("java.lang.Double", 24L),
            Map.entry("java.math.BigDecimal", 40L),
            Map.entry("java.math.BigInteger", 39L),
            Map.entry("java.util.Currency", 3L),
            Map.entry("java.time.ZoneOffset", 6L),
            Map.entry("java.util.UUID", 36L),
            Map.entry("java.net.InetAddress", 19L));

    /** Decimal digits before scale, and scale, of numbers that are stored as {@code numeric}. */
    private static final Map<String, int[]> DIGITS = Map.of(
            "byte", new int[] {3, 0},
            "java.lang.Byte", new int[] {3, 0},
            "short", new int[] {5, 0},
            "java.lang.Short", new int[] {5, 0},
            "int", new int[] {10, 0},
            "java.lang.Integer", new int[] {10, 0},
            "long", new int[] {19, 0},
            "java.lang.Long", new int[] {19, 0},
            "java.math.BigInteger", new int[] {38, 0},
            "java.time.Duration", new int[] {21, 0});

    private final Map<String, BasicType> types = new HashMap<>();
    private final int timePrecision;
    private final int doubleDigits;
    private final int floatDigits;

    BasicTypes(MappingOptions options) {
        HibernateVersion hibernate = options.hibernate();
        this.timePrecision = hibernate.isAtLeast(7, 0) ? 0 : SECONDS;
        boolean decimalDigits = hibernate.isAtLeast(7, 1);
        this.doubleDigits = decimalDigits ? 17 : 53;
        this.floatDigits = decimalDigits ? 8 : 24;
        numbers();
        texts();
        times();
        others();
        if (!hibernate.isAtLeast(7, 3)) {
            put(JdbcType.TIMESTAMP, "java.util.GregorianCalendar");
        }
        if (options.modules().contains(HibernateModule.SPATIAL)) {
            geometries();
        }
    }

    /** The type of a class or primitive by its binary name. */
    Optional<BasicType> of(String javaType) {
        return Optional.ofNullable(types.get(javaType));
    }

    /** A JDBC type with the facets that any Java type has in it. */
    BasicType of(JdbcType jdbc) {
        return switch (jdbc) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR, BINARY, VARBINARY -> new BasicType(jdbc, Size.DEFAULT_LENGTH, 0, 0);
            case LONGVARCHAR, LONGNVARCHAR, LONGVARBINARY, LONG32VARBINARY -> new BasicType(jdbc, 32_600, 0, 0);
            case NUMERIC, DECIMAL -> new BasicType(jdbc, 0, 38, 2);
            case FLOAT, REAL, DOUBLE -> new BasicType(jdbc, 0, 53, 0);
            case TIME, TIME_UTC, TIME_WITH_TIMEZONE -> new BasicType(jdbc, 0, timePrecision, 0);
            case TIMESTAMP, TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE -> new BasicType(jdbc, 0, SECONDS, 0);
            default -> new BasicType(jdbc, 0, 0, 0);
        };
    }

    /** A Java type in another JDBC type than its own ({@code @JdbcTypeCode}), with the facets that it has there. */
    BasicType of(String javaType, JdbcType jdbc) {
        BasicType any = of(jdbc);
        if (jdbc.isCharacter() && jdbc.facet() == JdbcType.Facet.LENGTH && !isLong(jdbc)) {
            return new BasicType(jdbc, TEXT_LENGTHS.getOrDefault(javaType, any.length()), 0, 0);
        }
        if (jdbc.facet() == JdbcType.Facet.DECIMAL) {
            return decimal(javaType, any);
        }
        if (jdbc.facet() == JdbcType.Facet.BINARY) {
            return new BasicType(jdbc, 0, bits(javaType), 0);
        }
        return of(javaType).filter(own -> own.jdbc() == jdbc).orElse(any);
    }

    /** {@code JavaType#getDefaultSqlPrecision}, which is taken for bits where the type is binary. */
    private static int bits(String javaType) {
        return switch (javaType) {
            case "float", "java.lang.Float" -> 24;
            case "double", "java.lang.Double" -> 53;
            default -> DIGITS.getOrDefault(javaType, new int[] {38, 0})[0];
        };
    }

    private static boolean isLong(JdbcType jdbc) {
        return jdbc == JdbcType.LONGVARCHAR || jdbc == JdbcType.LONGNVARCHAR;
    }

    private BasicType decimal(String javaType, BasicType any) {
        if (javaType.equals("double") || javaType.equals("java.lang.Double")) {
            return new BasicType(any.jdbc(), 0, doubleDigits, 2);
        }
        if (javaType.equals("float") || javaType.equals("java.lang.Float")) {
            return new BasicType(any.jdbc(), 0, floatDigits, 2);
        }
        int[] digits = DIGITS.get(javaType);
        return digits == null ? any : new BasicType(any.jdbc(), 0, digits[0], digits[1]);
    }

    private void numbers() {
        put(JdbcType.BOOLEAN, "boolean", "java.lang.Boolean");
        put(JdbcType.TINYINT, "byte", "java.lang.Byte");
        put(JdbcType.SMALLINT, "short", "java.lang.Short");
        put(JdbcType.INTEGER, "int", "java.lang.Integer", "java.time.Year");
        put(JdbcType.BIGINT, "long", "java.lang.Long");
        put(new BasicType(JdbcType.FLOAT, 0, 24, 0), "float", "java.lang.Float");
        put(JdbcType.DOUBLE, "double", "java.lang.Double");
        put(JdbcType.NUMERIC, "java.math.BigDecimal");
        put(new BasicType(JdbcType.NUMERIC, 0, 38, 0), "java.math.BigInteger");
        put(new BasicType(JdbcType.NUMERIC, 0, 21, 0), "java.time.Duration");
    }

    private void texts() {
        put(new BasicType(JdbcType.CHAR, 1, 0, 0), "char", "java.lang.Character");
        put(
                JdbcType.VARCHAR,
                "java.lang.String",
                "char[]",
                "java.util.Locale",
                "java.util.TimeZone",
                "java.time.ZoneId",
                "java.net.URL",
                "java.lang.Class");
        put(new BasicType(JdbcType.VARCHAR, 3, 0, 0), "java.util.Currency");
        put(new BasicType(JdbcType.VARCHAR, 6, 0, 0), "java.time.ZoneOffset");
    }

    private void times() {
        put(JdbcType.TIMESTAMP_UTC, "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");
        put(
                JdbcType.TIMESTAMP,
                "java.time.LocalDateTime",
                "java.util.Date",
                "java.util.Calendar",
                "java.sql.Timestamp");
        put(JdbcType.DATE, "java.time.LocalDate", "java.sql.Date");
        put(JdbcType.TIME, "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time");
    }

    private void others() {
        put(JdbcType.UUID, "java.util.UUID");
        put(JdbcType.INET, "java.net.InetAddress");
        put(JdbcType.VARBINARY, "byte[]");
        put(JdbcType.CLOB, "java.sql.Clob");
        put(JdbcType.NCLOB, "java.sql.NClob");
        put(JdbcType.BLOB, "java.sql.Blob");
    }

    /** {@code ContributorImplementor#contributeJavaTypes}. */
    private void geometries() {
        for (String library : List.of("org.geolatte.geom.", "org.locationtech.jts.geom.")) {
            for (String kind : List.of("Point", "LineString", "Polygon")) {
                put(JdbcType.GEOMETRY, library + kind, library + "Multi" + kind);
            }
            put(JdbcType.GEOMETRY, library + "Geometry", library + "GeometryCollection");
        }
    }

    private void put(JdbcType jdbc, String... javaTypes) {
        put(of(jdbc), javaTypes);
    }

    private void put(BasicType type, String... javaTypes) {
        for (String javaType : javaTypes) {
            types.put(javaType, type);
        }
    }
}
