package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The types under judgement, and those in reach that they have to get along with. */
public final class Model {

    private final SortedMap<String, ManagedType> own = new TreeMap<>();
    private final SortedSet<String> names = new TreeSet<>();
    private final Function<String, Optional<ManagedType>> others;
    private final Map<String, Optional<ManagedType>> found = new HashMap<>();
    private final Map<String, List<PersistentAttribute>> attributes = new HashMap<>();
    private final List<ManagedType> ownEntities;
    private final List<ManagedType> entities;
    private final List<Member> members = new ArrayList<>();

    /**
     * @param own the types under judgement
     * @param rivals the managed types of other modules that may {@linkplain Claim claim} what one of these claims; without
     *     their attributes they are complete enough
     * @param names the names of all managed types of the modules that these see
     * @param others finds a managed type of another module in full, by binary name
     */
    public Model(
            Collection<ManagedType> own,
            Collection<ManagedType> rivals,
            Collection<String> names,
            Function<String, Optional<ManagedType>> others) {
        this.others = others;
        SortedMap<String, ManagedType> outlines = new TreeMap<>();
        rivals.forEach(type -> outlines.put(type.name(), type));
        this.names.addAll(names);
        for (ManagedType type : own) {
            this.own.put(type.name(), type);
            this.names.add(type.name());
            outlines.put(type.name(), type);
        }
        this.ownEntities = entities(this.own.values());
        this.entities = entities(outlines.values());
        this.own.values().forEach(this::addMembers);
    }

    private static List<ManagedType> entities(Collection<ManagedType> types) {
        List<ManagedType> entities = new ArrayList<>();
        for (ManagedType type : types) {
            if (isEntity(type)) {
                entities.add(type);
            }
        }
        return entities;
    }

    private void addMembers(ManagedType type) {
        for (Attribute attribute : type.attributes()) {
            if (!attribute.annotations().isEmpty()) {
                members.add(new Member(type, attribute));
            }
        }
    }

    /** A model that sees all of itself. */
    public static Model of(Collection<ManagedType> types) {
        return new Model(types, List.of(), List.of(), name -> Optional.empty());
    }

    /** The types under judgement, sorted by name. */
    Collection<ManagedType> own() {
        return own.values();
    }

    /** The entities under judgement, sorted by name. */
    List<ManagedType> ownEntities() {
        return ownEntities;
    }

    /** The members with annotations of the types under judgement. */
    List<Member> members() {
        return members;
    }

    /** The names of all types in reach, sorted. */
    Collection<String> names() {
        return names;
    }

    /** The entities under judgement and their rivals, sorted by name; of the latter only the outline may be known. */
    List<ManagedType> entities() {
        return entities;
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
        List<ManagedType> managed = new ArrayList<>();
        for (TypeUse superClass : type.superClasses()) {
            find(superClass.name()).ifPresent(managed::add);
        }
        return managed;
    }

    /** A type and its managed super classes, nearest first. */
    List<ManagedType> withManagedSuperClasses(ManagedType type) {
        List<ManagedType> types = new ArrayList<>();
        types.add(type);
        types.addAll(managedSuperClasses(type));
        return types;
    }

    /** The entities above an entity, nearest first. */
    List<ManagedType> entitiesAbove(ManagedType entity) {
        return entities(managedSuperClasses(entity));
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
    boolean mayStore(Member member) {
        Attribute attribute = member.attribute();
        if (isEntity(member.type())) {
            return isStored(member);
        }
        return !attribute.has(Jpa.TRANSIENT)
                && (Access.takesItself(attribute)
                        || Access.written(member.type().annotations())
                                .map(access -> access.takes(attribute.member()))
                                .orElse(true));
    }

    @SuppressWarnings("ReferenceEquality") // this very member, and no equal one
    private boolean isStored(Member member) {
        for (PersistentAttribute stored : attributes(member.type())) {
            if (stored.attribute() == member.attribute()) {
                return true;
            }
        }
        return false;
    }
}
