package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeUse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how a value of an enum is stored ({@code EnumJavaType}, {@code InferredBasicValueResolver#fromEnum}). */
final class Enumerations {

    private final TypeIndex index;
    private final BasicTypes types;
    private final ValueConditions conditions;
    private final HibernateSettings settings;
    private final NativeEnums nativeEnums = new NativeEnums();

    Enumerations(TypeIndex index, BasicTypes types, ValueConditions conditions, HibernateSettings settings) {
        this.index = index;
        this.types = types;
        this.conditions = conditions;
        this.settings = settings;
    }

    /** The native types that the values resolved so far ask for. */
    NativeEnums nativeEnums() {
        return nativeEnums;
    }

    /**
     * How the value is stored.
     *
     * @param wanted the JDBC type that an annotation names
     * @param column what is asked of the column
     */
    BasicValue resolve(
            TypeUse type, AnnotationSet annotations, Optional<JdbcType> wanted, ColumnSpec column, Location location) {
        List<String> constants =
                index.facts(type.name()).map(TypeFacts::constants).orElse(List.of());
        if (wanted.filter(Enumerations::isNative).isPresent()) {
            return ofNative(type, constants, wanted.get(), column, location);
        }
        if (wanted.isEmpty() && settings.nativeEnums()) {
            JdbcType order = isByName(annotations) ? JdbcType.NAMED_ENUM : JdbcType.NAMED_ORDINAL_ENUM;
            return ofNative(type, constants, order, column, location);
        }
        Optional<Attribute> valueField = valueField(type);
        if (valueField.isPresent()) {
            return enumerated(type, valueField.get(), annotations, wanted, location);
        }
        boolean byName = wanted.map(JdbcType::isCharacter).orElseGet(() -> isByName(annotations));
        BasicType stored = types.of(wanted.orElseGet(() -> byName ? textType(column) : JdbcType.SMALLINT));
        return BasicValue.of(stored, condition(stored.jdbc(), constants));
    }

    private BasicValue ofNative(
            TypeUse type, List<String> constants, JdbcType order, ColumnSpec column, Location location) {
        Identifier name = NativeEnums.name(type);
        if (column.definition().isEmpty()) {
            OwnTypes.refuse(name, location);
        }
        return nativeEnums.of(name, constants, order);
    }

    /** {@code EnumJavaType#getCheckCondition}. */
    private static @Nullable ValueCondition condition(JdbcType stored, List<String> constants) {
        if (stored.isCharacter()) {
            return ValueCondition.inTexts(constants);
        }
        return stored.isInteger() ? ValueCondition.ordinalOf(constants.size()) : null;
    }

    /** A column of one character is that, not text of any length. */
    private static JdbcType textType(ColumnSpec column) {
        return column.length() == 1 ? JdbcType.CHAR : JdbcType.VARCHAR;
    }

    /** The field that {@code @EnumeratedValue} marks, from Jakarta Persistence 3.2 on. */
    private Optional<Attribute> valueField(TypeUse type) {
        return index.facts(type.name()).stream()
                .flatMap(facts -> facts.members().stream())
                .filter(member -> member.annotation(Jpa.ENUMERATED_VALUE).isPresent())
                .findFirst();
    }

    private BasicValue enumerated(
            TypeUse type, Attribute field, AnnotationSet annotations, Optional<JdbcType> wanted, Location location) {
        boolean text = field.type().name().equals("java.lang.String");
        if (text != isByName(annotations)) {
            throw UnmappableException.mapping(
                    location,
                    "the @EnumeratedValue of " + type.name() + " is " + (text ? "a text" : "a number")
                            + "; Hibernate refuses to start.",
                    text ? "Add @Enumerated(EnumType.STRING)." : "Remove @Enumerated(EnumType.STRING).");
        }
        BasicType stored = types.of(wanted.orElse(text ? JdbcType.VARCHAR : JdbcType.SMALLINT));
        return BasicValue.of(stored, conditions.ofEnumerated(type.name(), field.name(), stored.jdbc(), location));
    }

    private static boolean isByName(AnnotationSet annotations) {
        return annotations
                .find(Jpa.ENUMERATED)
                .filter(enumerated -> enumerated.constant("value", "ORDINAL").equals("STRING"))
                .isPresent();
    }

    private static boolean isNative(JdbcType jdbc) {
        return jdbc == JdbcType.NAMED_ENUM || jdbc == JdbcType.NAMED_ORDINAL_ENUM;
    }
}
