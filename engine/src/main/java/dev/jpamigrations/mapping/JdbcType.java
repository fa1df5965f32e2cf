package dev.jpamigrations.mapping;

import java.util.Locale;
import java.util.Optional;

/**
 * The JDBC types that Hibernate chooses among, with what its PostgreSQL dialect prints for each
 * ({@code org.hibernate.type.SqlTypes}, {@code PostgreSQLDialect#columnType}).
 */
enum JdbcType {
    BOOLEAN(16, "boolean", Facet.NONE, 1),
    BIT(-7, "boolean", Facet.NONE, 1),
    TINYINT(-6, "smallint", Facet.NONE, 1),
    SMALLINT(5, "smallint", Facet.NONE, 2),
    INTEGER(4, "integer", Facet.NONE, 4),
    BIGINT(-5, "bigint", Facet.NONE, 8),
    FLOAT(6, "float($p)", Facet.BINARY, 4),
    REAL(7, "real", Facet.BINARY, 4),
    DOUBLE(8, "float($p)", Facet.BINARY, 8),
    NUMERIC(2, "numeric($p,$s)", Facet.DECIMAL, 0),
    DECIMAL(3, "decimal($p,$s)", Facet.DECIMAL, 0),
    CHAR(1, "char($l)", Facet.LENGTH, 0),
    NCHAR(-15, "char($l)", Facet.LENGTH, 0),
    VARCHAR(12, "varchar($l)", Facet.LENGTH, 0),
    NVARCHAR(-9, "varchar($l)", Facet.LENGTH, 0),
    LONGVARCHAR(-1, "varchar($l)", Facet.LENGTH, 0),
    LONGNVARCHAR(-16, "varchar($l)", Facet.LENGTH, 0),
    LONG32VARCHAR(4001, "text", Facet.NONE, Integer.MAX_VALUE),
    LONG32NVARCHAR(4002, "text", Facet.NONE, Integer.MAX_VALUE),
    BINARY(-2, "bytea", Facet.LENGTH, 0),
    VARBINARY(-3, "bytea", Facet.LENGTH, 0),
    LONGVARBINARY(-4, "bytea", Facet.LENGTH, 0),
    LONG32VARBINARY(4003, "bytea", Facet.LENGTH, 0),
    BLOB(2004, "oid", Facet.NONE, Integer.MAX_VALUE),
    CLOB(2005, "oid", Facet.NONE, Integer.MAX_VALUE),
    NCLOB(2011, "oid", Facet.NONE, Integer.MAX_VALUE),
    DATE(91, "date", Facet.NONE, 4),
    TIME(92, "time($p)", Facet.SECONDS, 4),
    TIME_WITH_TIMEZONE(2013, "time($p) with time zone", Facet.SECONDS, 4),
    TIME_UTC(3007, "time($p)", Facet.SECONDS, 4),
    TIMESTAMP(93, "timestamp($p)", Facet.SECONDS, 8),
    TIMESTAMP_WITH_TIMEZONE(2014, "timestamp($p) with time zone", Facet.SECONDS, 8),
    TIMESTAMP_UTC(3003, "timestamp($p) with time zone", Facet.SECONDS, 8),
    INTERVAL_SECOND(3100, "interval second(6)", Facet.NONE, 8),
    UUID(3000, "uuid", Facet.NONE, 16),
    INET(3002, "inet", Facet.NONE, 19),
    GEOMETRY(3200, "geometry", Facet.NONE, Integer.MAX_VALUE),
    GEOGRAPHY(3250, "geography", Facet.NONE, Integer.MAX_VALUE),
    JSON(3001, "jsonb", Facet.NONE, Integer.MAX_VALUE),
    JSON_ARRAY(3018, "jsonb", Facet.NONE, Integer.MAX_VALUE),
    /** A composite type, of which only the text is known. */
    STRUCT(2002, "", Facet.NONE, Integer.MAX_VALUE),
    STRUCT_ARRAY(3016, "", Facet.NONE, Integer.MAX_VALUE),
    SQLXML(2009, "xml", Facet.NONE, Integer.MAX_VALUE),
    /** A native enum type with its labels sorted. */
    NAMED_ENUM(6001, "", Facet.NONE, Integer.MAX_VALUE),
    /** A native enum type with its labels in order of declaration. */
    NAMED_ORDINAL_ENUM(6003, "", Facet.NONE, Integer.MAX_VALUE),
    /** A type of which only the text is known. */
    OTHER(1111, "", Facet.NONE, Integer.MAX_VALUE);

    /** The facets of {@code @Column} that a type listens to. */
    enum Facet {
        NONE,
        /** {@code length}. */
        LENGTH,
        /** {@code precision} in decimal digits, printed in bits. */
        BINARY,
        /** {@code precision} and {@code scale}. */
        DECIMAL,
        /** {@code secondPrecision}. */
        SECONDS
    }

    /** {@code PostgreSQLDialect#getMaxVarcharLength}. */
    private static final long MAX_VARCHAR = 10_485_760;

    private static final int FLOAT4_BITS = 24;
    private static final double BITS_PER_BYTE_AND_DIGIT = Math.log(10) / Math.log(2) * 8;

    private final int code;
    private final String pattern;
    private final Facet facet;
    private final int fixedBytes;

    JdbcType(int code, String pattern, Facet facet, int fixedBytes) {
        this.code = code;
        this.pattern = pattern;
        this.facet = facet;
        this.fixedBytes = fixedBytes;
    }

    /** The type of a code of {@code java.sql.Types} or {@code org.hibernate.type.SqlTypes}. */
    static Optional<JdbcType> ofCode(long code) {
        for (JdbcType type : values()) {
            if (type.code == code) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    int code() {
        return code;
    }

    Facet facet() {
        return facet;
    }

    /** The type as Hibernate prints it. */
    String render(Size size) {
        if (isCharacter() && this != CHAR && this != NCHAR && (size.length() > MAX_VARCHAR || size.length() <= 0)) {
            return LONG32VARCHAR.pattern;
        }
        if ((this == FLOAT || this == DOUBLE) && size.precision() <= FLOAT4_BITS) {
            return "float4";
        }
        return pattern.replace("$l", Long.toString(size.length()))
                .replace("$p", Integer.toString(size.precision()))
                .replace("$s", Integer.toString(size.scale()));
    }

    /** Whether values are large objects, which no index takes. */
    boolean isLob() {
        return this == BLOB || this == CLOB || this == NCLOB;
    }

    /** Whether values are text, so that constants in a check are. */
    boolean isCharacter() {
        return pattern.startsWith("varchar") || pattern.startsWith("char") || this == LONG32VARCHAR;
    }

    /** Whether a value has parts of its own, named in it. */
    boolean isDocument() {
        return this == JSON || this == JSON_ARRAY || this == SQLXML || isStruct();
    }

    /** Whether a value has the attributes of a composite type. */
    boolean isStruct() {
        return this == STRUCT || this == STRUCT_ARRAY;
    }

    /** Whether values are whole numbers. */
    boolean isInteger() {
        return this == TINYINT || this == SMALLINT || this == INTEGER || this == BIGINT;
    }

    /**
     * The size by which Hibernate orders the columns of tables and composite keys
     * ({@code ColumnOrderingStrategyStandard#physicalSizeInBytes}): that of a double goes by its digits, as it is declared like a float
     * ({@code DoubleJdbcType#getDdlTypeCode}).
     */
    int bytes(Size size) {
        return switch (this) {
            case FLOAT, DOUBLE, NUMERIC, DECIMAL -> (int) Math.ceil(size.precision() / BITS_PER_BYTE_AND_DIGIT);
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, LONG32VARCHAR ->
                lengthInBytes(size, Integer.MAX_VALUE);
            default -> facet == Facet.LENGTH ? lengthInBytes(size, MAX_VARCHAR) : fixedBytes;
        };
    }

    private static int lengthInBytes(Size size, long ofDefault) {
        return (int) (size.length() == Size.DEFAULT_LENGTH ? ofDefault : size.length());
    }

    /** The size of any value. */
    int valueBytes() {
        return fixedBytes;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
