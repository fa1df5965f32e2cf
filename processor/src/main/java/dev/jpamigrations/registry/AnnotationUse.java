package dev.jpamigrations.registry;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annotation as written: only the values that stand in the source, by name.
 *
 * @param type the annotation's binary name
 * @param values the explicit values, sorted by member name
 */
public record AnnotationUse(String type, SortedMap<String, AnnotationValue> values) {

    public AnnotationUse {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public AnnotationUse(String type, Map<String, AnnotationValue> values) {
        this(type, new TreeMap<>(values));
    }

    /** The value written for a member, empty where the source left it to its default. */
    public Optional<AnnotationValue> value(String member) {
        return Optional.ofNullable(values.get(member));
    }
}
