package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.util.function.Consumer;

/**
 * What Hibernate refuses of classes before it looks at their attributes
 * ({@code AnnotationBinder#detectMappedSuperclassProblems}, {@code InFlightMetadataCollectorImpl#addClassType}).
 */
final class RefusedClasses {

    private RefusedClasses() {}

    /** Reports what Hibernate would not start with. */
    static void report(TypeIndex index, Consumer<Problem> problems) {
        for (ManagedKind kind : ManagedKind.values()) {
            index.all(kind).forEach(type -> report(type, new AnnotationSet(type.annotations()), problems));
        }
    }

    private static void report(ManagedType type, AnnotationSet annotations, Consumer<Problem> problems) {
        boolean isSuperclass = annotations.has(Jpa.MAPPED_SUPERCLASS);
        boolean isEmbeddable = annotations.has(Jpa.EMBEDDABLE);
        boolean isEntity = annotations.has(Jpa.ENTITY);
        if ((isEntity && (isSuperclass || isEmbeddable)) || (isSuperclass && isEmbeddable)) {
            problems.accept(refused(
                    type,
                    "the class is two of @Entity, @MappedSuperclass and @Embeddable at once.",
                    "Keep one of the annotations; move what both need to a @MappedSuperclass."));
        } else if (isSuperclass && annotations.hasAny(Jpa.TABLE, Jpa.INHERITANCE)) {
            problems.accept(refused(
                    type,
                    "the mapped super class has a @Table or @Inheritance, but no table of its own; Hibernate refuses to start.",
                    "Write the annotation at the entities, or remove it."));
        }
    }

    private static Problem refused(ManagedType type, String fact, String advice) {
        return UnmappableException.mapping(EntityType.location(type), fact, advice)
                .problem();
    }
}
