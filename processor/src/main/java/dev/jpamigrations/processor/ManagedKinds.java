package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotations that make a class a managed one (Jakarta Persistence 3.1, chapters 2 and 3.9). */
final class ManagedKinds {

    private static final Map<String, ManagedKind> BY_ANNOTATION = byAnnotation();

    private ManagedKinds() {}

    private static Map<String, ManagedKind> byAnnotation() {
        Map<String, ManagedKind> kinds = new LinkedHashMap<>();
        kinds.put(Namespaces.PERSISTENCE + "Entity", ManagedKind.ENTITY);
        kinds.put(Namespaces.PERSISTENCE + "MappedSuperclass", ManagedKind.MAPPED_SUPERCLASS);
        kinds.put(Namespaces.PERSISTENCE + "Embeddable", ManagedKind.EMBEDDABLE);
        kinds.put(Namespaces.PERSISTENCE + "Converter", ManagedKind.CONVERTER);
        return kinds;
    }

    /** The kind that a type's own annotations give it, empty for an unmanaged one. */
    static Optional<ManagedKind> annotated(Elements elements, TypeElement type) {
        Set<String> present = type.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .map(annotation -> elements.getBinaryName(annotation).toString())
                .collect(Collectors.toSet());
        return BY_ANNOTATION.entrySet().stream()
                .filter(entry -> present.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
