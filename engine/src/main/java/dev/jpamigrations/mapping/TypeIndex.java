package dev.jpamigrations.mapping;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeFacts;
import dev.jpamigrations.registry.TypeShape;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All managed types and what is known of the types that they use, by binary name. */
final class TypeIndex {

    private final SortedMap<String, ManagedType> managed = new TreeMap<>();
    private final Map<String, TypeFacts> facts = new HashMap<>();

    TypeIndex(Collection<ManagedType> types) {
        for (ManagedType type : types) {
            managed.put(type.name(), type);
            type.references().forEach(reference -> facts.put(reference.name(), reference));
        }
    }

    Optional<ManagedType> managed(String name) {
        return Optional.ofNullable(managed.get(name));
    }

    /**
     * The class that the nearest {@code @IdClass} names.
     *
     * @param annotations those of a class and its managed super classes, nearest first
     */
    Optional<ManagedType> idClass(List<AnnotationSet> annotations) {
        return annotations.stream()
                .flatMap(set -> set.find(Jpa.ID_CLASS).stream())
                .findFirst()
                .flatMap(idClass -> idClass.type("value"))
                .flatMap(type -> managed(type.name()));
    }

    /** Managed types of a kind, sorted by name. */
    List<ManagedType> all(ManagedKind kind) {
        return managed.values().stream().filter(type -> type.kind() == kind).toList();
    }

    /** A type and its managed super classes, nearest first. */
    Stream<ManagedType> withSuperClasses(ManagedType type) {
        return Stream.concat(
                Stream.of(type),
                type.superClasses().stream().flatMap(superClass -> managed(superClass.name()).stream()));
    }

    /** The classes whose registrations count, as those of their packages do ({@code AnnotationBinder#bindClass}). */
    Stream<ManagedType> registrars() {
        return Stream.of(ManagedKind.ENTITY, ManagedKind.MAPPED_SUPERCLASS).flatMap(kind -> all(kind).stream());
    }

    boolean is(String name, ManagedKind kind) {
        return managed(name).filter(type -> type.kind() == kind).isPresent();
    }

    Optional<TypeFacts> facts(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    boolean isEnum(String name) {
        return facts(name).filter(type -> type.shape() == TypeShape.ENUM).isPresent();
    }

    boolean isSubtype(String name, String superType) {
        return name.equals(superType)
                || facts(name)
                        .filter(type -> type.superTypes().contains(superType))
                        .isPresent();
    }
}
