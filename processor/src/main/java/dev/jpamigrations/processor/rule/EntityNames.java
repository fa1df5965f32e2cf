package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.ManagedType;
import java.util.Optional;

/** The names that annotations give to entities, tables and columns. */
final class EntityNames {

    static final String ENTITY = "jakarta.persistence.Entity";
    static final String TABLE = "jakarta.persistence.Table";

    private EntityNames() {}

    /** {@code @Entity(name)}, else the simple name of the class. */
    static String entityName(ManagedType type) {
        String name = type.name();
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        return text(type, ENTITY, "name").orElse(simple);
    }

    /** A text member of one of the type's annotations; empty where it is not written or blank. */
    static Optional<String> text(ManagedType type, String annotation, String member) {
        return type.annotation(annotation).flatMap(use -> text(use, member));
    }

    /** A text member of an annotation; empty where it is not written or blank. */
    static Optional<String> text(AnnotationUse annotation, String member) {
        return annotation
                .value(member)
                .filter(AnnotationValue.Text.class::isInstance)
                .map(value -> ((AnnotationValue.Text) value).value())
                .filter(text -> !text.isBlank());
    }
}
