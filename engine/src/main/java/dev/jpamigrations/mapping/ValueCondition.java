package dev.jpamigrations.mapping;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What Hibernate's check of a column says about its values ({@code Dialect#getCheckCondition}).
 *
 * @param predicate what follows the column's name, {@code in ('RED','GREEN')}
 * @param orNull whether null is listed among the values
 */
record ValueCondition(String predicate, boolean orNull) {

    /** One of some texts. */
    static ValueCondition inTexts(List<String> values) {
        return new ValueCondition(
                values.stream()
                        .map(value -> "'" + value.replace("'", "''") + "'")
                        .collect(Collectors.joining(",", "in (", ")")),
                false);
    }

    /** One of some numbers. */
    static ValueCondition inNumbers(List<String> values) {
        return new ValueCondition("in (" + String.join(",", values) + ")", false);
    }

    /** The ordinal of one of so many constants. */
    static ValueCondition ordinalOf(int constants) {
        return new ValueCondition("between 0 and " + (constants - 1), false);
    }

    /** The same where null is one of the values. */
    ValueCondition withNull() {
        return new ValueCondition(predicate, true);
    }

    /** The check of a column. */
    CheckDraft on(Identifier column) {
        String condition = column.sql() + " " + predicate;
        return new CheckDraft(null, orNull ? condition + " or " + column.sql() + " is null" : condition);
    }
}
