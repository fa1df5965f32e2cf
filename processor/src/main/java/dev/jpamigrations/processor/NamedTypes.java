package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeParameter;
import dev.jpamigrations.registry.TypeUse;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The binary names of the classes that decide how a managed type is stored, besides itself and its super classes. */
final class NamedTypes {

    private final SortedSet<String> names = new TreeSet<>();

    private NamedTypes() {}

    static SortedSet<String> of(ManagedType type) {
        NamedTypes named = new NamedTypes();
        type.superClasses().forEach(superClass -> named.addAll(superClass.arguments()));
        type.typeParameters().stream().map(TypeParameter::bounds).forEach(named::addAll);
        if (type.converter() != null) {
            named.add(type.converter().attribute());
            named.add(type.converter().column());
        }
        named.addAnnotations(type.annotations());
        type.attributes().forEach(named::add);
        return named.names;
    }

    private void add(Attribute attribute) {
        add(attribute.type());
        addAnnotations(attribute.annotations());
        attribute.annotations().stream()
                .filter(annotation -> !annotation.type().startsWith("jakarta.validation."))
                .flatMap(annotation -> annotation.values().values().stream())
                .forEach(this::add);
    }

    private void addAll(List<TypeUse> uses) {
        uses.forEach(this::add);
    }

    private void add(TypeUse use) {
        if (use.kind() == TypeUse.Kind.CLASS) {
            names.add(use.name());
        }
        addAll(use.arguments());
    }

    private void addAnnotations(Collection<AnnotationUse> annotations) {
        annotations.stream().map(AnnotationUse::type).forEach(names::add);
    }

    private void add(AnnotationValue value) {
        ClassLiterals.in(value).forEach(this::add);
    }
}
