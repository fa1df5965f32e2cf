package dev.jpamigrations.mapping;

import java.util.List;

/**
 * An index in the making.
 *
 * @param name its name
 * @param unique whether it is unique
 * @param keys what it orders by
 */
record IndexDraft(Identifier name, boolean unique, List<Key> keys) {

    /**
     * A column or an expression in parentheses.
     *
     * @param column the column's name, or the expression
     * @param expression whether it is an expression
     * @param descending {@code desc}
     */
    record Key(Identifier column, boolean expression, boolean descending) {}

    IndexDraft {
        keys = List.copyOf(keys);
    }
}
