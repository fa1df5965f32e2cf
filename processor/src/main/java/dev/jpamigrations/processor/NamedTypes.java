package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeParameter;
import dev.jpamigrations.registry.TypeShape;
import dev.jpamigrations.registry.TypeUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The binary names of the classes that decide how a managed type is stored, besides itself and its super classes. */
final class NamedTypes {

    private static final String GENERATOR = "org.hibernate.annotations.GenericGenerator";

    private static final Set<String> ASSOCIATIONS = Set.of(
            Namespaces.PERSISTENCE + "ManyToOne",
            Namespaces.PERSISTENCE + "OneToOne",
            Namespaces.PERSISTENCE + "OneToMany",
            Namespaces.PERSISTENCE + "ManyToMany");

    private final SortedSet<String> names = new TreeSet<>();

    private NamedTypes() {}

    static SortedSet<String> of(ManagedType type) {
        NamedTypes named = new NamedTypes();
        for (TypeUse superClass : type.superClasses()) {
            named.addAll(superClass.arguments());
        }
        for (TypeParameter parameter : type.typeParameters()) {
            named.addAll(parameter.bounds());
        }
        if (type.converter() != null) {
            named.add(type.converter().attribute());
            named.add(type.converter().column());
        }
        named.addAnnotations(type.packageAnnotations());
        named.addAnnotations(type.annotations());
        for (Attribute attribute : type.attributes()) {
            named.add(attribute);
        }
        return named.names;
    }

    /**
     * The types of attributes that are neither an association nor a collection of them. Those of a record may be, whatever is written:
     * where it is read by getters, Hibernate 7 sees no annotations.
     */
    static Set<String> ofValues(ManagedType type) {
        Set<String> values = new HashSet<>();
        for (Attribute attribute : type.attributes()) {
            if (type.shape() == TypeShape.RECORD || !attribute.has(ASSOCIATIONS)) {
                values.add(attribute.type().name());
            }
        }
        return values;
    }

    private void add(Attribute attribute) {
        add(attribute.type());
        addAnnotations(attribute.annotations());
        for (AnnotationUse annotation : attribute.annotations()) {
            if (!annotation.type().startsWith("jakarta.validation.")) {
                annotation.values().values().forEach(this::add);
            }
        }
    }

    private void addAll(List<TypeUse> uses) {
        for (TypeUse use : uses) {
            add(use);
        }
    }

    private void add(TypeUse use) {
        if (use.kind() == TypeUse.Kind.CLASS) {
            names.add(use.name());
        }
        addAll(use.arguments());
    }

    private void addAnnotations(Collection<AnnotationUse> annotations) {
        for (AnnotationUse annotation : annotations) {
            names.add(annotation.type());
            addGenerators(annotation);
        }
    }

    /** A generator of identifiers may be named by text. */
    private void addGenerators(AnnotationUse annotation) {
        if (annotation.type().equals(GENERATOR)) {
            annotation.values().values().forEach(this::add);
            annotation
                    .value("strategy")
                    .filter(AnnotationValue.Text.class::isInstance)
                    .map(strategy -> ((AnnotationValue.Text) strategy).value())
                    .filter(strategy -> strategy.contains("."))
                    .ifPresent(names::add);
        }
    }

    private void add(AnnotationValue value) {
        addAll(ClassLiterals.in(value));
    }
}
