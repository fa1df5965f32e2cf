package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The types under judgement, and those in reach that they have to get along with. */
public final class Model {

    private final SortedMap<String, ManagedType> own = new TreeMap<>();
    private final SortedMap<String, ManagedType> known = new TreeMap<>();
    private final Function<String, Optional<ManagedType>> others;
    private final Map<String, Optional<ManagedType>> found = new HashMap<>();
    private final Map<String, List<PersistentAttribute>> attributes = new HashMap<>();

    /**
     * @param own the types under judgement
     * @param neighbours the managed types of the modules that these see; without their attributes they are complete enough
     * @param others finds a managed type of another module in full, by binary name
     */
    public Model(
            Collection<ManagedType> own,
            Collection<ManagedType> neighbours,
            Function<String, Optional<ManagedType>> others) {
        this.others = others;
        own.forEach(type -> this.own.put(type.name(), type));
        neighbours.forEach(type -> known.put(type.name(), type));
        known.putAll(this.own);
    }

    /** A model that sees all of itself. */
    public static Model of(Collection<ManagedType> types) {
        return new Model(types, List.of(), name -> Optional.empty());
    }

    /** The types under judgement, sorted by name. */
    Collection<ManagedType> own() {
        return own.values();
    }

    /** The entities under judgement, sorted by name. */
    List<ManagedType> ownEntities() {
        return own.values().stream().filter(Model::isEntity).toList();
    }

    /** All types in reach, sorted by name; of those that are not under judgement only the outline may be known. */
    Collection<ManagedType> known() {
        return known.values();
    }

    /** All entities in reach, sorted by name; of those that are not under judgement only the outline may be known. */
    Stream<ManagedType> entities() {
        return known.values().stream().filter(Model::isEntity);
    }

    static boolean isEntity(ManagedType type) {
        return type.kind() == ManagedKind.ENTITY;
    }

    boolean isOwn(ManagedType type) {
        return own.containsKey(type.name());
    }

    /** A managed type in full. */
    Optional<ManagedType> find(String name) {
        ManagedType type = own.get(name);
        return type != null ? Optional.of(type) : found.computeIfAbsent(name, others);
    }

    /** An entity in full. */
    Optional<ManagedType> findEntity(String name) {
        return find(name).filter(Model::isEntity);
    }

    /** The managed super classes, nearest first. */
    List<ManagedType> managedSuperClasses(ManagedType type) {
        if (type.superClasses().isEmpty()) {
            return List.of();
        }
        return type.superClasses().stream()
                .map(TypeUse::name)
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The entities above an entity, nearest first. */
    List<ManagedType> entitiesAbove(ManagedType entity) {
        return managedSuperClasses(entity).stream().filter(Model::isEntity).toList();
    }

    /** The topmost entity of a hierarchy, the entity itself where no other is above it. */
    ManagedType root(ManagedType entity) {
        List<ManagedType> above = entitiesAbove(entity);
        return above.isEmpty() ? entity : above.get(above.size() - 1);
    }

    /** The stored attributes of an entity, its own first, then the inherited ones. */
    List<PersistentAttribute> attributes(ManagedType entity) {
        List<PersistentAttribute> known = attributes.get(entity.name());
        if (known == null) {
            known = new PersistentAttributes(this).ofEntity(entity);
            attributes.put(entity.name(), known);
        }
        return known;
    }

    /** The stored attributes of a type that an entity embeds, or that is the class of its identifier. */
    List<PersistentAttribute> attributes(ManagedType embedded, ManagedType entity) {
        return new PersistentAttributes(this).of(embedded, entity);
    }

    /** Whether a member may be stored: certain of an entity's, while those of other types depend on who uses them. */
    boolean mayStore(ManagedType type, Attribute attribute) {
        if (isEntity(type)) {
            return attributes(type).stream()
                    .anyMatch(stored -> stored.name().equals(attribute.name())
                            && stored.declaring().name().equals(type.name())
                            && stored.attribute().equals(attribute));
        }
        return !attribute.has(Jpa.TRANSIENT)
                && (Access.takesItself(attribute)
                        || Access.written(type.annotations())
                                .map(access -> access.takes(attribute.member()))
                                .orElse(true));
    }
}
