package dev.jpamigrations.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member of a managed type that may be a persistent attribute: a field, a record component or a getter. Which of them
 * are persistent follows from the access type and is decided by the mapping.
 *
 * @param name the attribute's name: the field's or component's, or the decapitalised property of a getter
 *     ({@link java.beans.Introspector#decapitalize})
 * @param member where the attribute stands
 * @param type its declared type
 * @param isTransient whether a field has the {@code transient} keyword
 * @param hasSetter for a getter, whether the class declares its setter; false for other members
 * @param annotations the annotations as written, sorted by type; a component has those of its field and accessor too
 * @param line the line in the source, 0 where the compiler does not tell; digest and equality of registries ignore it
 */
public record Attribute(
        String name,
        Member member,
        TypeUse type,
        boolean isTransient,
        boolean hasSetter,
        List<AnnotationUse> annotations,
        int line) {

    /** Where an attribute stands. */
    public enum Member {
        FIELD,
        COMPONENT,
        GETTER
    }

    public Attribute {
        annotations = AnnotationUse.sorted(annotations);
    }

    /** The annotation of a type, by the type's binary name. */
    public Optional<AnnotationUse> annotation(String annotationType) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(annotationType)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** Whether it carries one of the annotations, given by their binary names. */
    public boolean has(String... annotationTypes) {
        for (AnnotationUse annotation : annotations) {
            for (String type : annotationTypes) {
                if (type.equals(annotation.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it carries one of many annotations, given by their binary names. */
    public boolean has(Set<String> annotationTypes) {
        for (AnnotationUse annotation : annotations) {
            if (annotationTypes.contains(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    /** The same attribute with other annotations. */
    public Attribute withAnnotations(List<AnnotationUse> others) {
        return new Attribute(name, member, type, isTransient, hasSetter, others, line);
    }

    /** The same attribute on another line. */
    public Attribute withLine(int other) {
        return new Attribute(name, member, type, isTransient, hasSetter, annotations, other);
    }

    /** The same attribute without its line. */
    public Attribute withoutLine() {
        return withLine(0);
    }
}
