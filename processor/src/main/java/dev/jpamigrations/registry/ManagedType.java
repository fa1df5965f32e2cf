package dev.jpamigrations.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One managed type with everything that decides how it is stored.
 *
 * @param name the binary name, {@code com.acme.Order$Line}
 * @param kind entity, mapped superclass, embeddable, converter or id class
 * @param shape class, record, interface or enum
 * @param isAbstract whether it is declared abstract
 * @param isFinal whether it is a class declared final, or one of a language whose classes are final by default
 * @param typeParameters its type parameters in order
 * @param superClasses its super classes, nearest first, without {@code java.lang.Object}; each with its type arguments
 *     expressed in this type's own variables
 * @param annotations the type's recorded annotations, sorted by type
 * @param packageAnnotations the recorded annotations of its package, sorted by type
 * @param attributes its own members that may be persistent: fields or components in source order, then getters sorted by name
 * @param references facts of the types that it uses and that are not managed themselves, or are entities that it stores as
 *     values; sorted by name
 * @param converter for a converter, what it converts; else null
 * @param source where it was declared; digest and comparison of registries ignore it, since not every compiler tells
 */
public record ManagedType(
        String name,
        ManagedKind kind,
        TypeShape shape,
        boolean isAbstract,
        boolean isFinal,
        List<TypeParameter> typeParameters,
        List<TypeUse> superClasses,
        List<AnnotationUse> annotations,
        List<AnnotationUse> packageAnnotations,
        List<Attribute> attributes,
        List<TypeFacts> references,
        @Nullable Conversion converter,
        Source source) {

    private static final List<String> MAKING_MANAGED = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

    /**
     * What an {@code AttributeConverter<X, Y>} converts.
     *
     * @param attribute X, the type in the entity
     * @param column Y, the type given to JDBC
     */
    public record Conversion(TypeUse attribute, TypeUse column) {}

    /**
     * Where a type was declared.
     *
     * @param file the simple name of the source file, {@code Order.java}; empty where the compiler does not tell
     * @param line the line of its declaration, 0 where the compiler does not tell
     */
    public record Source(String file, int line) {

        /** What a class file compiled without debug information tells. */
        public static final Source UNKNOWN = new Source("", 0);
    }

    public ManagedType {
        typeParameters = List.copyOf(typeParameters);
        superClasses = List.copyOf(superClasses);
        annotations = AnnotationUse.sorted(annotations);
        packageAnnotations = AnnotationUse.sorted(packageAnnotations);
        attributes = List.copyOf(attributes);
        references = List.copyOf(references);
    }

    /** The annotation of a type, by the annotation type's binary name. */
    public Optional<AnnotationUse> annotation(String annotationType) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(annotationType)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** Whether an annotation of its own makes it managed, and not another type that names it. */
    public boolean isAnnotated() {
        for (String annotation : MAKING_MANAGED) {
            if (annotation(annotation).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The same type, declared elsewhere; the lines of its attributes stay. */
    public ManagedType withSource(Source other) {
        return with(kind, annotations, attributes, references, other);
    }

    /** The same type with other facts about the types that it uses. */
    public ManagedType withReferences(List<TypeFacts> others) {
        return with(kind, annotations, attributes, others, source);
    }

    /** The same type with other members. */
    public ManagedType withAttributes(List<Attribute> others) {
        return with(kind, annotations, others, references, source);
    }

    /** The same type with other annotations. */
    public ManagedType withAnnotations(List<AnnotationUse> others) {
        return with(kind, others, attributes, references, source);
    }

    /** The same type as another kind. */
    public ManagedType withKind(ManagedKind other) {
        return with(other, annotations, attributes, references, source);
    }

    /** The same type without file and lines: what two readings of one declaration agree about. */
    public ManagedType withoutSource() {
        return with(
                kind,
                annotations,
                attributes.stream().map(Attribute::withoutLine).toList(),
                references.stream().map(TypeFacts::withoutLines).toList(),
                Source.UNKNOWN);
    }

    private ManagedType with(
            ManagedKind otherKind,
            List<AnnotationUse> otherAnnotations,
            List<Attribute> otherAttributes,
            List<TypeFacts> otherReferences,
            Source otherSource) {
        return new ManagedType(
                name,
                otherKind,
                shape,
                isAbstract,
                isFinal,
                typeParameters,
                superClasses,
                otherAnnotations,
                packageAnnotations,
                otherAttributes,
                otherReferences,
                converter,
                otherSource);
    }
}
