package dev.jpamigrations.mapping;

import java.util.Locale;
import java.util.Optional;

/** The JDBC types behind the classes that {@code @JdbcType} may name, for those that Hibernate brings along. */
final class JdbcTypeClasses {

    private static final String PACKAGE = "org.hibernate.type.descriptor.jdbc.";
    private static final String SUFFIX = "JdbcType";

    private JdbcTypeClasses() {}

    static Optional<JdbcType> of(String className) {
        if (!className.startsWith(PACKAGE) || !className.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String simple = className.substring(PACKAGE.length(), className.length() - SUFFIX.length());
        return switch (simple) {
            case "LongVarchar" -> Optional.of(JdbcType.LONGVARCHAR);
            case "LongNVarchar" -> Optional.of(JdbcType.LONGNVARCHAR);
            case "LongVarbinary" -> Optional.of(JdbcType.LONGVARBINARY);
            case "TimestampWithTimeZone" -> Optional.of(JdbcType.TIMESTAMP_WITH_TIMEZONE);
            case "TimestampUtcAsOffsetDateTime", "TimestampUtcAsInstant", "TimestampUtcAsJdbcTimestamp" ->
                Optional.of(JdbcType.TIMESTAMP_UTC);
            case "TimeWithTimeZone" -> Optional.of(JdbcType.TIME_WITH_TIMEZONE);
            case "Xml" -> Optional.of(JdbcType.SQLXML);
            default -> byName(simple.toUpperCase(Locale.ROOT));
        };
    }

    private static Optional<JdbcType> byName(String name) {
        for (JdbcType type : JdbcType.values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
