package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeShape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Facts of the unmanaged types that a managed type names, and of the annotations that are composed of recorded ones. */
final class ReferenceCollector {

    private final Elements elements;
    private final Types types;
    private final TypeLookup lookup;
    private final AnnotationCollector annotations;
    private final AttributeCollector attributes;
    private final Map<String, Optional<TypeFacts>> known = new HashMap<>();

    ReferenceCollector(
            Elements elements,
            Types types,
            TypeLookup lookup,
            AnnotationCollector annotations,
            AttributeCollector attributes) {
        this.elements = elements;
        this.types = types;
        this.lookup = lookup;
        this.annotations = annotations;
        this.attributes = attributes;
    }

    /** The facts of the named types that need any, and of the annotations that those are made of; sorted by name. */
    List<TypeFacts> of(SortedSet<String> names) {
        Map<String, TypeFacts> facts = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!facts.containsKey(name)) {
                known.computeIfAbsent(name, this::find).ifPresent(found -> {
                    facts.put(name, found);
                    found.annotations().stream().map(AnnotationUse::type).forEach(open::add);
                });
            }
        }
        return List.copyOf(facts.values());
    }

    private Optional<TypeFacts> find(String name) {
        if (name.startsWith("java.lang.") || Namespaces.isRecorded(name)) {
            return Optional.empty();
        }
        return lookup.find(name)
                .filter(type -> ManagedKinds.annotated(elements, type).isEmpty())
                .map(type -> facts(name, type));
    }

    private TypeFacts facts(String name, TypeElement type) {
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        return new TypeFacts(
                name,
                shape(type),
                relevantSuperTypes(type),
                isEnum ? constants(type) : List.of(),
                annotations.of(type),
                isEnum ? attributes.annotatedFields(type) : List.<Attribute>of());
    }

    private List<String> relevantSuperTypes(TypeElement type) {
        return TypeFacts.RELEVANT_SUPER_TYPES.stream()
                .filter(superType -> isSubtype(type, superType))
                .toList();
    }

    private boolean isSubtype(TypeElement type, String superType) {
        TypeElement candidate = elements.getTypeElement(superType);
        return candidate != null && types.isSubtype(types.erasure(type.asType()), types.erasure(candidate.asType()));
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    static TypeShape shape(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> TypeShape.RECORD;
            case INTERFACE -> TypeShape.INTERFACE;
            case ENUM -> TypeShape.ENUM;
            case ANNOTATION_TYPE -> TypeShape.ANNOTATION;
            default -> TypeShape.CLASS;
        };
    }
}
