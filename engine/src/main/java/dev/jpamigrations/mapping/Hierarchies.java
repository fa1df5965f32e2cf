package dev.jpamigrations.mapping;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arranges the entities into hierarchies, super classes before their subclasses, otherwise by name. */
final class Hierarchies {

    private final TypeIndex index;
    private final HibernateVersion hibernate;
    private final Consumer<Problem> problems;
    private final MissingSetters missingSetters;
    private final Map<String, EntityType> entities = new LinkedHashMap<>();
    private final Set<String> extended = new LinkedHashSet<>();

    Hierarchies(TypeIndex index, HibernateVersion hibernate, Consumer<Problem> problems) {
        this.index = index;
        this.hibernate = hibernate;
        this.problems = problems;
        this.missingSetters = new MissingSetters(index);
    }

    /** All entities in the order in which they are bound. */
    List<EntityType> entities() {
        RefusedClasses.report(index, problems);
        TypeRegistrations.report(index, problems);
        List<ManagedType> types = index.all(ManagedKind.ENTITY);
        types.forEach(type -> parentOf(type).ifPresent(parent -> extended.add(parent.name())));
        types.forEach(this::entity);
        return List.copyOf(entities.values());
    }

    private EntityType entity(ManagedType type) {
        EntityType known = entities.get(type.name());
        if (known != null) {
            return known;
        }
        EntityType parent = parentOf(type).map(this::entity).orElse(null);
        EntityType entity = new EntityType(
                type, parent, properties(type, parent), annotationsOf(type), extended.contains(type.name()));
        entities.put(type.name(), entity);
        return entity;
    }

    private Optional<ManagedType> parentOf(ManagedType type) {
        return superTypes(type).stream()
                .filter(superType -> superType.kind() == ManagedKind.ENTITY)
                .findFirst();
    }

    /** The managed super classes, nearest first; unannotated ones leave no trace. */
    private List<ManagedType> superTypes(ManagedType type) {
        return type.superClasses().stream()
                .flatMap(use -> index.managed(use.name()).stream())
                .filter(managed ->
                        managed.kind() == ManagedKind.ENTITY || managed.kind() == ManagedKind.MAPPED_SUPERCLASS)
                .toList();
    }

    private List<AnnotationSet> annotationsOf(ManagedType type) {
        List<AnnotationSet> chain = new ArrayList<>();
        chain.add(new AnnotationSet(type.annotations()));
        superTypes(type).forEach(superType -> chain.add(new AnnotationSet(superType.annotations())));
        return chain;
    }

    /**
     * The attributes of one level of a hierarchy, identifiers first. One that a super class declares already is not
     * declared again ({@code PropertyBinder#addProperty}).
     */
    private List<Property> properties(ManagedType type, @Nullable EntityType parent) {
        Access access = access(type);
        Optional<AnnotatedIdClass> idClass = AnnotatedIdClass.of(annotationsOf(type), index, access);
        Map<String, Property> identifiers = new LinkedHashMap<>();
        Map<String, Property> others = new LinkedHashMap<>();
        Set<String> inherited = new HashSet<>();
        if (parent != null) {
            parent.allProperties().forEach(property -> inherited.add(property.name()));
        }
        int level = 0;
        for (TypeUse use : levels(type, parent)) {
            ManagedType declaring = index.managed(use.name()).orElse(type);
            TypeArguments arguments = TypeArguments.of(declaring, use.arguments());
            List<Property> declared = AccessResolution.properties(declaring, arguments, access);
            missingSetters.in(type, declaring, declared).forEach(problems);
            for (Property property : declared) {
                if (inherited.add(property.name())) {
                    Property placed = property.at(level);
                    if (property.isId()) {
                        identifiers.put(
                                property.name(),
                                idClass.map(own -> own.inPlaceOf(placed)).orElse(placed));
                    } else {
                        others.put(property.name(), placed);
                    }
                }
            }
            level++;
        }
        if (parent == null && identifiers.isEmpty()) {
            problems.accept(noIdentifier(type));
        }
        return Stream.concat(identifiers.values().stream(), others.values().stream())
                .toList();
    }

    /** The class and the mapped super classes between it and its parent, outermost first. */
    private List<TypeUse> levels(ManagedType type, @Nullable EntityType parent) {
        List<TypeUse> levels = new ArrayList<>();
        for (TypeUse use : type.superClasses()) {
            if (parent != null && use.name().equals(parent.className())) {
                break;
            }
            if (index.is(use.name(), ManagedKind.MAPPED_SUPERCLASS)) {
                levels.add(0, use);
            }
        }
        levels.add(TypeUse.ofClass(type.name()));
        return levels;
    }

    private Access access(ManagedType type) {
        List<ManagedType> chain = new ArrayList<>();
        chain.add(type);
        chain.addAll(superTypes(type));
        return AccessResolution.ofHierarchy(chain, hibernate).orElse(Access.FIELD);
    }

    private static Problem noIdentifier(ManagedType type) {
        return new Problem(
                "NoIdentifier",
                EntityType.location(type),
                "the entity has no identifier.",
                "Annotate its identifier with @Id or @EmbeddedId, where its access type looks for it.");
    }
}
