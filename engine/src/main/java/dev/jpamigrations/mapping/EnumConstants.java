package dev.jpamigrations.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** The conditions that Hibernate puts on columns of enums ({@code Dialect#getCheckCondition}). */
final class EnumConstants {

    private EnumConstants() {}

    /** {@code in ('RED','GREEN')}. */
    static String byName(List<String> constants) {
        return constants.stream()
                .map(constant -> "'" + constant.replace("'", "''") + "'")
                .collect(Collectors.joining(",", "in (", ")"));
    }

    /** {@code between 0 and 2}. */
    static String byOrdinal(List<String> constants) {
        return "between 0 and " + (constants.size() - 1);
    }
}
