package dev.jpamigrations.registry;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
        values = values.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public AnnotationUse(String type, Map<String, AnnotationValue> values) {
        this(type, new TreeMap<>(values));
    }

    /** The value written for a member, empty where the source left it to its default. */
    public Optional<AnnotationValue> value(String member) {
        return Optional.ofNullable(values.get(member));
    }

    /**
     * The annotations in the order in which records hold them. Compilers disagree about the order in class files, and no
     * element carries an annotation type twice (repeated ones stand in their container), so the type's name decides.
     */
    static List<AnnotationUse> sorted(List<AnnotationUse> annotations) {
        return isSorted(annotations)
                ? List.copyOf(annotations)
                : annotations.stream()
                        .sorted(Comparator.comparing(AnnotationUse::type))
                        .toList();
    }

    private static boolean isSorted(List<AnnotationUse> annotations) {
        for (int i = 1; i < annotations.size(); i++) {
            if (annotations.get(i - 1).type().compareTo(annotations.get(i).type()) > 0) {
                return false;
            }
        }
        return true;
    }
}
