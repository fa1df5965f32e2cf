package dev.jpamigrations.ownership;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which history answers for each managed type of a class path, as seen from the history of the module whose class path it is.
 *
 * @param history the history that looks
 * @param owners the history of each managed type, by binary name; a type that no history owns is missing
 * @param below the other histories that come with the class path; those that are not among them, but own types of it, stand above
 */
public record Ownership(String history, Map<String, String> owners, Set<String> below) {

    public Ownership {
        owners = Map.copyOf(owners);
        below = Set.copyOf(below);
    }

    /** One history for everything. */
    public static Ownership whole(String history, Collection<String> types) {
        return new Ownership(
                history, types.stream().distinct().collect(Collectors.toMap(type -> type, type -> history)), Set.of());
    }

    /** Whether nobody else has a part in it. */
    public boolean isWhole() {
        return below.isEmpty() && owners.values().stream().allMatch(history::equals);
    }

    /** The history that answers for a type. */
    public Optional<String> ownerOf(String type) {
        return Optional.ofNullable(owners.get(type));
    }

    /** This history and all that have a part in the class path. */
    public Set<String> histories() {
        Set<String> all = new TreeSet<>(below);
        all.addAll(owners.values());
        all.add(history);
        return all;
    }

    /** The histories of some types. */
    public Set<String> ownersOf(Collection<String> types) {
        return types.stream().map(owners::get).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether this history makes what these types ask for together: it owns one of them, and none that is below it does. So all
     * who can see the types agree on one history.
     */
    boolean makes(Collection<String> types) {
        Set<String> asking = ownersOf(types);
        return asking.contains(history) && asking.stream().noneMatch(below::contains);
    }
}
