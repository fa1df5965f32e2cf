package dev.jpamigrations.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An index in the making ({@code org.hibernate.mapping.Index}).
 *
 * @param name its name
 * @param unique whether it is unique
 * @param keys what it orders by, each column and expression once
 */
record IndexDraft(Identifier name, boolean unique, List<Key> keys) {

    /**
     * A column or an expression in parentheses.
     *
     * @param column the column's name, or the expression
     * @param expression whether it is an expression
     * @param descending {@code desc}
     */
    record Key(Identifier column, boolean expression, boolean descending) {

        private String identity() {
            return expression ? column.text() : column.canonical();
        }

        private Key and(Key other) {
            return new Key(column, expression, descending || other.descending);
        }
    }

    IndexDraft {
        Map<String, Key> once = new LinkedHashMap<>();
        keys.forEach(key -> once.merge(key.identity(), key, Key::and));
        keys = List.copyOf(once.values());
    }

    /** This index with the keys of another one of its name, unique where that one is ({@code Table#getOrCreateIndex}). */
    IndexDraft mergedWith(IndexDraft later) {
        return new IndexDraft(
                name,
                later.unique,
                Stream.concat(keys.stream(), later.keys.stream()).toList());
    }
}
