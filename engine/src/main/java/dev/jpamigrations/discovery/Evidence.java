package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.EntryScan.Scanned;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an entry of the class path shows.
 *
 * @param entry the entry
 * @param scanned its managed classes
 * @param registry what the processor left there
 * @param problems why it could not be looked at
 */
record Evidence(ClassPathEntry entry, Scanned scanned, Optional<ModuleRegistry> registry, List<Problem> problems) {

    static Evidence of(ClassPathEntry entry, EntryScans scans) {
        if (!entry.isFolder() && !entry.isJar()) {
            return new Evidence(entry, Scanned.NOTHING, Optional.empty(), List.of());
        }
        try {
            Scanned scanned = scans.of(entry);
            Optional<ModuleRegistry> registry =
                    scanned.hasRegistry() ? RegistryReader.read(entry.path()) : Optional.empty();
            return new Evidence(entry, scanned, registry, List.of());
        } catch (IOException e) {
            return new Evidence(entry, Scanned.NOTHING, Optional.empty(), List.of(unreadable(entry, e)));
        }
    }

    private static Problem unreadable(ClassPathEntry entry, IOException e) {
        return new Problem(
                "UnreadableEntry",
                new Location.InModule(entry.displayName()),
                entry.path() + " cannot be searched for entities: " + e.getMessage() + ".",
                "Build or download it again.");
    }

    /** The managed classes by name. */
    SortedMap<String, ClassFile> classes() {
        SortedMap<String, ClassFile> classes = new TreeMap<>();
        scanned.managed().forEach(file -> classes.put(file.name(), file));
        return classes;
    }

    /** The registry's types by name. */
    Map<String, ManagedType> registered() {
        Map<String, ManagedType> types = new TreeMap<>();
        registry.ifPresent(found -> found.types().forEach(type -> types.put(type.name(), type)));
        return types;
    }

    Location location() {
        return new Location.InModule(entry.displayName());
    }
}
