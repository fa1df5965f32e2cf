package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.AnnotationUse;
import dev.jpamigrations.registry.AnnotationValue;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What classes and packages of the model say about all attributes of a type ({@code @TypeRegistration},
 * {@code @JavaTypeRegistration}): the same as {@code @Type} or {@code @JavaType} at each that has none
 * ({@code AnnotationBinder#bindTypeDescriptorRegistrations}, {@code #bindUserTypeRegistrations}).
 */
final class TypeRegistrations {

    /** What counts for more than can be told, with what to write instead. */
    private static final Map<String, String> UNSUPPORTED = Map.of(
            Orm.JDBC_TYPE_REGISTRATION, "Write @JdbcType at the attributes that need it.",
            Orm.COMPOSITE_TYPE_REGISTRATION, "Map the class as an @Embeddable.");

    private final Map<String, AnnotationUse> userTypes = new HashMap<>();
    private final Map<String, AnnotationUse> descriptors = new HashMap<>();

    TypeRegistrations(TypeIndex index) {
        index.registrars().forEach(type -> {
            AnnotationSet annotations =
                    new AnnotationSet(type.packageAnnotations()).and(new AnnotationSet(type.annotations()));
            annotations
                    .all(Orm.TYPE_REGISTRATION, Orm.TYPE_REGISTRATION + "s")
                    .forEach(each -> put(userTypes, each.type("basicClass"), Orm.TYPE, each.type("userType")));
            annotations
                    .all(Orm.JAVA_TYPE_REGISTRATION, Orm.JAVA_TYPE_REGISTRATION + "s")
                    .forEach(each ->
                            put(descriptors, each.type("javaType"), Orm.JAVA_TYPE, each.type("descriptorClass")));
        });
    }

    private static void put(
            Map<String, AnnotationUse> registered, Optional<TypeUse> of, String annotation, Optional<TypeUse> value) {
        if (of.isPresent() && value.isPresent()) {
            registered.put(
                    of.get().name(),
                    new AnnotationUse(annotation, Map.of("value", new AnnotationValue.ClassLiteral(value.get()))));
        }
    }

    /** The annotations of an attribute with what is registered for its type; what it says itself comes first. */
    AnnotationSet with(TypeUse type, AnnotationSet annotations) {
        AnnotationUse userType = userTypes.get(type.name());
        if (userType != null && !annotations.has(Orm.TYPE)) {
            return annotations.and(new AnnotationSet(List.of(userType)));
        }
        AnnotationUse descriptor = descriptors.get(type.name());
        return descriptor == null || annotations.hasAny(Orm.TYPE, Orm.JAVA_TYPE)
                ? annotations
                : annotations.and(new AnnotationSet(List.of(descriptor)));
    }

    /** Reports what is not followed, of a package at the first of its classes. */
    static void report(TypeIndex index, Consumer<Problem> problems) {
        Set<String> packages = new HashSet<>();
        index.registrars().forEach(type -> {
            report(type, type.annotations(), problems);
            if (packages.add(type.name().substring(0, type.name().lastIndexOf('.') + 1))) {
                report(type, type.packageAnnotations(), problems);
            }
        });
    }

    private static void report(ManagedType type, List<AnnotationUse> annotations, Consumer<Problem> problems) {
        new TreeMap<>(UNSUPPORTED).forEach((annotation, advice) -> {
            if (new AnnotationSet(annotations).hasAny(annotation, annotation + "s")) {
                problems.accept(UnmappableException.mapping(
                                EntityType.location(type),
                                "@" + annotation.substring(annotation.lastIndexOf('.') + 1)
                                        + " speaks of all attributes of a kind, which is not translated.",
                                advice)
                        .problem());
            }
        });
    }
}
