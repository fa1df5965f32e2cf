package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns that {@code @AttributeOverride} gives to inherited and embedded attributes, by path. */
final class Overrides {

    private final Map<String, AnnotationUse> columns = new HashMap<>();
    private final Set<String> associations = new HashSet<>();

    /**
     * Adds the overrides that stand at an element; those that were added before count more.
     *
     * @param annotations the annotations of the element
     * @param prefix the path of the element's attribute with a dot at its end; empty for a type
     */
    void add(List<AnnotationUse> annotations, String prefix) {
        for (AnnotationUse override : Written.repeated(annotations, Jpa.ATTRIBUTE_OVERRIDE)) {
            Written.text(override, "name").ifPresent(name -> Written.annotation(override, "column")
                    .ifPresent(column -> columns.putIfAbsent(prefix + name, column)));
        }
        for (AnnotationUse override : Written.repeated(annotations, Jpa.ASSOCIATION_OVERRIDE)) {
            Written.text(override, "name").ifPresent(name -> associations.add(prefix + name));
        }
    }

    /** The column of the attribute at a path, where one is given. */
    Optional<AnnotationUse> column(String path) {
        return Optional.ofNullable(columns.get(path));
    }

    /** Whether the columns of the association at a path are given. */
    boolean isAssociation(String path) {
        return associations.contains(path);
    }
}
