package dev.jpamigrations.discovery;

import dev.jpamigrations.registry.ManagedKind;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The annotations that make a class a managed one (Jakarta Persistence 3.1, chapters 2 and 3.9). */
final class ManagedAnnotations {

    static final String PACKAGE = "jakarta.persistence";

    private static final Map<String, ManagedKind> KINDS = Map.of(
            PACKAGE + ".Entity", ManagedKind.ENTITY,
            PACKAGE + ".MappedSuperclass", ManagedKind.MAPPED_SUPERCLASS,
            PACKAGE + ".Embeddable", ManagedKind.EMBEDDABLE,
            PACKAGE + ".Converter", ManagedKind.CONVERTER);

    private ManagedAnnotations() {}

    /** What annotations make of a class; the first kind counts where, against the specification, there are several. */
    static Optional<ManagedKind> kind(Collection<String> annotations) {
        return annotations.stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .sorted()
                .findFirst();
    }
}
