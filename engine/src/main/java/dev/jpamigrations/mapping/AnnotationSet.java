package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of one class or member.
 *
 * @param uses as written, in source order
 */
record AnnotationSet(List<AnnotationUse> uses) {

    static final AnnotationSet EMPTY = new AnnotationSet(List.of());

    AnnotationSet {
        uses = List.copyOf(uses);
    }

    boolean has(String type) {
        return find(type).isPresent();
    }

    boolean hasAny(String... types) {
        return Stream.of(types).anyMatch(this::has);
    }

    Optional<AnnotationView> find(String type) {
        return uses.stream().filter(use -> use.type().equals(type)).findFirst().map(AnnotationView::new);
    }

    /** These without the ones of a type. */
    AnnotationSet without(String annotation) {
        return new AnnotationSet(
                uses.stream().filter(use -> !use.type().equals(annotation)).toList());
    }

    /**
     * Those that say of a part what others say of an attribute, under the names that they would have there.
     *
     * @param names the names there by the names here
     */
    AnnotationSet ofPart(Map<String, String> names) {
        List<AnnotationUse> renamed = new ArrayList<>();
        for (AnnotationUse use : uses) {
            String name = names.get(use.type());
            if (name != null) {
                renamed.add(new AnnotationUse(name, use.values()));
            }
        }
        return new AnnotationSet(renamed);
    }

    /** A repeatable annotation: those that stand alone, then those in its container. */
    List<AnnotationView> all(String type, String container) {
        return Stream.concat(
                        uses.stream().filter(use -> use.type().equals(type)).map(AnnotationView::new),
                        find(container).stream().flatMap(all -> all.list("value").stream()))
                .toList();
    }

    /** Both sets, these first. */
    AnnotationSet and(AnnotationSet others) {
        return new AnnotationSet(
                Stream.concat(uses.stream(), others.uses.stream()).toList());
    }
}
