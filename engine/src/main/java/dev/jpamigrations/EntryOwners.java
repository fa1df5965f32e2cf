package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.ownership.Ownership;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which history answers for the types of each folder and jar of a module's class path.
 *
 * @param history the module's own history
 * @param owner the history that owns the types of an entry, empty for none
 * @param below the other histories that come with the class path
 */
public record EntryOwners(String history, Function<ClassPathEntry, Optional<String>> owner, Set<String> below) {

    public EntryOwners {
        below = Set.copyOf(below);
    }

    /** One history that owns everything. */
    public static EntryOwners all(String history) {
        return new EntryOwners(history, entry -> Optional.of(history), Set.of());
    }

    Ownership of(Collection<DiscoveredType> types) {
        Map<String, String> owners = new TreeMap<>();
        for (DiscoveredType found : types) {
            owner.apply(found.entry()).ifPresent(name -> owners.put(found.type().name(), name));
        }
        return new Ownership(history, owners, below);
    }
}
