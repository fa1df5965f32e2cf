package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions on columns whose values the application's code decides ({@code Dialect#getCheckCondition}). */
final class ValueConditions {

    private final TypeIndex index;
    private final StoredValues values;
    private final boolean fromHibernate7;

    ValueConditions(TypeIndex index, MappingOptions options, StoredValues values) {
        this.index = index;
        this.values = values;
        this.fromHibernate7 = options.hibernate().isAtLeast(7, 0);
    }

    /**
     * The condition on a column that a converter fills, for Boolean and, from Hibernate 7, for enums.
     *
     * @param converter the converter's class
     * @param type what it converts
     * @param stored what it is stored as
     * @return the condition, or null for none
     */
    @Nullable
    ValueCondition ofConverted(String converter, TypeUse type, JdbcType stored, Location location) {
        boolean listed = type.name().equals("java.lang.Boolean") || (fromHibernate7 && index.isEnum(type.name()));
        if (!listed || type.isArray() || !(stored.isCharacter() || stored.isInteger())) {
            return null;
        }
        try {
            List<@Nullable String> all = values.converted(converter, type.name());
            return condition(index.isEnum(type.name()) ? distinct(all) : all, stored, converter, location);
        } catch (StoredValues.Unavailable e) {
            throw unavailable("the converter " + converter, e, location);
        }
    }

    /**
     * The condition on a column that holds a Boolean as a number or letter without a converter, from Hibernate 7: that of
     * the converter which comes with the JDBC type ({@code StandardBasicTypes#NUMERIC_BOOLEAN}, {@code #TRUE_FALSE}).
     */
    @Nullable
    ValueCondition ofBoolean(String javaType, JdbcType stored) {
        if (!fromHibernate7 || !(javaType.equals("boolean") || javaType.equals("java.lang.Boolean"))) {
            return null;
        }
        return switch (stored) {
            case TINYINT -> ValueCondition.inNumbers(List.of("0", "1"));
            case CHAR -> ValueCondition.inTexts(List.of("F", "T"));
            default -> null;
        };
    }

    /** The condition on a column that holds the values of an enum's field ({@code @EnumeratedValue}). */
    ValueCondition ofEnumerated(String type, String field, JdbcType stored, Location location) {
        try {
            return condition(distinct(values.enumerated(type, field)), stored, type, location);
        } catch (StoredValues.Unavailable e) {
            throw unavailable("the enum " + type, e, location);
        }
    }

    private static List<@Nullable String> distinct(List<@Nullable String> values) {
        return new ArrayList<>(new LinkedHashSet<>(values));
    }

    private static ValueCondition condition(
            List<@Nullable String> values, JdbcType stored, String source, Location location) {
        List<String> listed = new ArrayList<>();
        for (String value : values) {
            if (value != null) {
                listed.add(value);
            }
        }
        if (listed.isEmpty()) {
            throw UnmappableException.mapping(
                    location,
                    source + " makes null of every constant, so that Hibernate's check of the column lists no value.",
                    "Let it store each constant as a value of its own.");
        }
        ValueCondition condition =
                stored.isCharacter() ? ValueCondition.inTexts(listed) : ValueCondition.inNumbers(listed);
        return values.contains(null) ? condition.withNull() : condition;
    }

    private static UnmappableException unavailable(String what, StoredValues.Unavailable reason, Location location) {
        return UnmappableException.mapping(
                location,
                "Hibernate lists the values that " + what + " gives in the column's check, and it cannot be run: "
                        + reason.getMessage() + ".",
                "Let it be loaded from the module's class path by a constructor without arguments, compiled, and free of"
                        + " what only the running application has.");
    }
}
