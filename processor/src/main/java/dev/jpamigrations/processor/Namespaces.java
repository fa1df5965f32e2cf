package dev.jpamigrations.processor;

import java.util.List;

/** The annotations that decide how a class is stored: recorded by name, so that no version is baked in. */
final class Namespaces {

    static final String PERSISTENCE = "jakarta.persistence.";

    private static final List<String> RECORDED = List.of(PERSISTENCE, "org.hibernate.", "jakarta.validation.");

    private Namespaces() {}

    /** Whether an annotation type belongs to Jakarta Persistence, Hibernate or Bean Validation. */
    static boolean isRecorded(String annotationType) {
        for (String namespace : RECORDED) {
            if (annotationType.startsWith(namespace)) {
                return true;
            }
        }
        return false;
    }
}
