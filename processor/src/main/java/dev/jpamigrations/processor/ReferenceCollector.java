package dev.jpamigrations.processor;

import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeShape;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Facts of the unmanaged types that a managed type names, and of the annotations that are composed of recorded ones. */
final class ReferenceCollector {

    private static final String JAVA_LANG = "java.lang.";

    private final Elements elements;
    private final Types types;
    private final TypeLookup lookup;
    private final AnnotationCollector annotations;
    private final AttributeCollector attributes;
    private final Map<String, Optional<TypeFacts>> known = new HashMap<>();
    private final Map<String, Optional<TypeFacts>> stored = new HashMap<>();
    private final SortedMap<String, TypeMirror> candidates = new TreeMap<>();

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

    /**
     * The facts of the named types that need any, and of the annotations that those are made of.
     *
     * @param names the types that a managed type names
     * @param values those of them that are the types of values: an entity among these is not referred to, but stored
     * @return the facts, sorted by name
     */
    List<TypeFacts> of(SortedSet<String> names, Set<String> values) {
        Map<String, TypeFacts> facts = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!facts.containsKey(name)) {
                TypeFacts found = known.computeIfAbsent(name, this::find)
                        .or(() -> values.contains(name)
                                ? stored.computeIfAbsent(name, this::findStored)
                                : Optional.empty())
                        .orElse(null);
                if (found != null) {
                    facts.put(name, found);
                    for (AnnotationUse annotation : found.annotations()) {
                        open.add(annotation.type());
                        open.addAll(generators(annotation));
                    }
                }
            }
        }
        return List.copyOf(facts.values());
    }

    /** What generates the identifiers of attributes with an annotation of the application's own. */
    private static List<String> generators(AnnotationUse annotation) {
        return annotation.type().equals("org.hibernate.annotations.IdGeneratorType")
                ? annotation.values().values().stream()
                        .flatMap(value -> ClassLiterals.in(value).stream())
                        .map(TypeUse::name)
                        .toList()
                : List.of();
    }

    private Optional<TypeFacts> findStored(String name) {
        return name.startsWith(JAVA_LANG)
                ? Optional.empty()
                : lookup.find(name)
                        .filter(type -> ManagedKinds.annotated(elements, type)
                                .filter(ManagedKind.ENTITY::equals)
                                .isPresent())
                        .map(type -> facts(name, type));
    }

    private Optional<TypeFacts> find(String name) {
        if (name.startsWith(JAVA_LANG)) {
            return Optional.empty();
        }
        TypeElement type = lookup.find(name).orElse(null);
        return type == null
                        || isRecordedAnnotation(name, type)
                        || ManagedKinds.annotated(elements, type).isPresent()
                ? Optional.empty()
                : Optional.of(facts(name, type));
    }

    private static boolean isRecordedAnnotation(String name, TypeElement type) {
        return type.getKind() == ElementKind.ANNOTATION_TYPE && Namespaces.isRecorded(name);
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
        TypeMirror erasure = types.erasure(type.asType());
        List<String> relevant = new ArrayList<>();
        for (Map.Entry<String, TypeMirror> candidate : candidates().entrySet()) {
            if (types.isSubtype(erasure, candidate.getValue())) {
                relevant.add(candidate.getKey());
            }
        }
        return relevant;
    }

    private Map<String, TypeMirror> candidates() {
        if (candidates.isEmpty()) {
            for (String name : TypeFacts.RELEVANT_SUPER_TYPES) {
                lookup.find(name).ifPresent(type -> candidates.put(name, types.erasure(type.asType())));
            }
        }
        return candidates;
    }

    private static List<String> constants(TypeElement type) {
        List<String> constants = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(element.getSimpleName().toString());
            }
        }
        return constants;
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
