package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;

/** The Java types behind the descriptors that {@code @JavaType} may name, for those that Hibernate brings along. */
final class JavaTypeClasses {

    private static final String PACKAGE = "org.hibernate.type.descriptor.java.";

    private JavaTypeClasses() {}

    /** What a descriptor of Hibernate's describes: {@code LongJavaType} a {@code Long}. */
    static Optional<TypeUse> of(String descriptor) {
        if (!descriptor.startsWith(PACKAGE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (descriptor.substring(PACKAGE.length())) {
                    case "BooleanJavaType" -> TypeUse.ofClass("java.lang.Boolean");
                    case "ByteJavaType" -> TypeUse.ofClass("java.lang.Byte");
                    case "ShortJavaType" -> TypeUse.ofClass("java.lang.Short");
                    case "IntegerJavaType" -> TypeUse.ofClass("java.lang.Integer");
                    case "LongJavaType" -> TypeUse.ofClass("java.lang.Long");
                    case "FloatJavaType" -> TypeUse.ofClass("java.lang.Float");
                    case "DoubleJavaType" -> TypeUse.ofClass("java.lang.Double");
                    case "BigIntegerJavaType" -> TypeUse.ofClass("java.math.BigInteger");
                    case "BigDecimalJavaType" -> TypeUse.ofClass("java.math.BigDecimal");
                    case "CharacterJavaType" -> TypeUse.ofClass("java.lang.Character");
                    case "StringJavaType" -> TypeUse.ofClass("java.lang.String");
                    case "UUIDJavaType" -> TypeUse.ofClass("java.util.UUID");
                    case "InstantJavaType" -> TypeUse.ofClass("java.time.Instant");
                    case "LocalDateJavaType", "JdbcDateJavaType" -> TypeUse.ofClass("java.time.LocalDate");
                    case "LocalTimeJavaType", "JdbcTimeJavaType" -> TypeUse.ofClass("java.time.LocalTime");
                    case "LocalDateTimeJavaType", "JdbcTimestampJavaType", "DateJavaType", "CalendarJavaType" ->
                        TypeUse.ofClass("java.time.LocalDateTime");
                    case "OffsetDateTimeJavaType" -> TypeUse.ofClass("java.time.OffsetDateTime");
                    case "ZonedDateTimeJavaType" -> TypeUse.ofClass("java.time.ZonedDateTime");
                    case "DurationJavaType" -> TypeUse.ofClass("java.time.Duration");
                    // Descriptors of wrappers recommend what those of primitives do.
                    case "PrimitiveByteArrayJavaType", "ByteArrayJavaType" -> array("byte");
                    case "PrimitiveCharacterArrayJavaType", "CharacterArrayJavaType" -> array("char");
                    default -> null;
                });
    }

    private static TypeUse array(String primitive) {
        return new TypeUse(TypeUse.Kind.PRIMITIVE, primitive, List.of(), 1);
    }
}
