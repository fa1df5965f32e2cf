package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ManagedKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
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
        Optional<ManagedKind> first = Optional.empty();
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            ManagedKind kind =
                    BY_ANNOTATION.get(elements.getBinaryName(annotation).toString());
            if (kind != null && (first.isEmpty() || kind.compareTo(first.get()) < 0)) {
                first = Optional.of(kind);
            }
        }
        return first;
    }
}
