package dev.jpamigrations.processor.rule;

import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeUse;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The types under judgement, and those in reach that they have to get along with. */
public final class Model {

    private final List<ManagedType> own;
    private final Map<String, ManagedType> known;
    private final Function<String, Optional<ManagedType>> others;

    /**
     * @param own the types under judgement
     * @param neighbours the managed types of the modules that these see
     * @param others finds a managed type of another module in full, by binary name
     */
    public Model(
            Collection<ManagedType> own,
            Collection<ManagedType> neighbours,
            Function<String, Optional<ManagedType>> others) {
        this.own = sorted(own);
        this.others = others;
        this.known = new LinkedHashMap<>();
        sorted(neighbours).forEach(type -> known.put(type.name(), type));
        this.own.forEach(type -> known.put(type.name(), type));
    }

    /** A model that sees all of itself. */
    public static Model of(Collection<ManagedType> types) {
        return new Model(types, List.of(), name -> Optional.empty());
    }

    private static List<ManagedType> sorted(Collection<ManagedType> types) {
        return types.stream().sorted(Comparator.comparing(ManagedType::name)).toList();
    }

    /** The types under judgement, sorted by name. */
    List<ManagedType> own() {
        return own;
    }

    /** The entities under judgement, sorted by name. */
    List<ManagedType> ownEntities() {
        return own.stream().filter(Model::isEntity).toList();
    }

    /** All entities in reach; of those that are not under judgement only the outline may be known. */
    Stream<ManagedType> entities() {
        return known.values().stream().filter(Model::isEntity);
    }

    private static boolean isEntity(ManagedType type) {
        return type.kind() == ManagedKind.ENTITY;
    }

    boolean isOwn(ManagedType type) {
        return own.contains(type);
    }

    /** A managed type in full. */
    Optional<ManagedType> find(String name) {
        return own.stream().filter(type -> type.name().equals(name)).findFirst().or(() -> others.apply(name));
    }

    /** The managed super classes, nearest first. */
    List<ManagedType> managedSuperClasses(ManagedType type) {
        return type.superClasses().stream()
                .map(TypeUse::name)
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
