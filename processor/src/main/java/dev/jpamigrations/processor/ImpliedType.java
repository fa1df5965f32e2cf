package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A type that another one makes managed.
 *
 * @param name its binary name
 * @param kind what it is to the other one
 */
public record ImpliedType(String name, ManagedKind kind) {

    private static final String ID_CLASS = Namespaces.PERSISTENCE + "IdClass";
    private static final Set<String> CONVERSIONS = Set.of(
            Namespaces.PERSISTENCE + "Convert",
            Namespaces.PERSISTENCE + "Converts",
            "org.hibernate.annotations.ConverterRegistration",
            "org.hibernate.annotations.ConverterRegistrations");
    private static final String[] EMBEDDED = {Namespaces.PERSISTENCE + "Embedded", Namespaces.PERSISTENCE + "EmbeddedId"
    };

    /** The types that a managed type names as its id class, converters and embedded classes. */
    public static List<ImpliedType> of(ManagedType type) {
        List<ImpliedType> implied = new ArrayList<>();
        addAnnotated(type.annotations(), implied);
        addAnnotated(type.packageAnnotations(), implied);
        for (Attribute attribute : type.attributes()) {
            addAnnotated(attribute.annotations(), implied);
            if (isEmbedded(attribute)) {
                implied.add(new ImpliedType(attribute.type().name(), ManagedKind.EMBEDDABLE));
            }
        }
        if (type.kind() == ManagedKind.ID_CLASS) {
            // The state of an id class is all that it has, whichever class declares it.
            for (TypeUse superClass : type.superClasses()) {
                implied.add(new ImpliedType(superClass.name(), type.kind()));
            }
        }
        return implied;
    }

    private static boolean isEmbedded(Attribute attribute) {
        return attribute.has(EMBEDDED)
                && attribute.type().kind() == TypeUse.Kind.CLASS
                && !attribute.type().name().startsWith("java.");
    }

    private static void addAnnotated(List<AnnotationUse> annotations, List<ImpliedType> implied) {
        for (AnnotationUse annotation : annotations) {
            if (annotation.type().equals(ID_CLASS)) {
                addLiterals(annotation, ManagedKind.ID_CLASS, implied);
            } else if (CONVERSIONS.contains(annotation.type())) {
                addLiterals(annotation, ManagedKind.CONVERTER, implied);
            }
        }
    }

    private static void addLiterals(AnnotationUse annotation, ManagedKind kind, List<ImpliedType> implied) {
        for (AnnotationValue value : annotation.values().values()) {
            for (TypeUse literal : ClassLiterals.in(value)) {
                if (literal.kind() == TypeUse.Kind.CLASS) {
                    implied.add(new ImpliedType(literal.name(), kind));
                }
            }
        }
    }
}
