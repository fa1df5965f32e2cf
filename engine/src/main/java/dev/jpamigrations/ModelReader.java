package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.Discovered;
import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.discovery.Discovery;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the model of a class path: finds its managed types, and binds them to a schema. */
public final class ModelReader {

    private final Discovery discovery;
    private final EntityBinder binder;
    private final Consumer<Problem> notices;

    /**
     * @param discovery finds managed types
     * @param options what the mapping depends on beside the classes
     * @param notices told what a user should know and need not mend
     */
    public ModelReader(Discovery discovery, MappingOptions options, Consumer<Problem> notices) {
        this.discovery = discovery;
        this.binder = new EntityBinder(options);
        this.notices = notices;
    }

    /**
     * The model of the class path.
     *
     * @param classPath all entries in order
     * @throws MigrationException every problem of the class path, or else of the mapping
     */
    public Model read(List<ClassPathEntry> classPath) {
        Discovered discovered = discovery.discover(classPath);
        discovered.notices().forEach(notices);
        if (!discovered.problems().isEmpty()) {
            throw MigrationException.user(discovered.problems());
        }
        return new Model(binder.bind(discovered.managedTypes()), sources(classPath, discovered.types()));
    }

    private static List<Model.Source> sources(List<ClassPathEntry> classPath, List<DiscoveredType> types) {
        Map<ClassPathEntry, Integer> counts = new LinkedHashMap<>();
        classPath.forEach(entry -> counts.put(entry, 0));
        types.forEach(type -> counts.merge(type.entry(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Model.Source(name(count.getKey()), count.getValue()))
                .toList();
    }

    private static String name(ClassPathEntry entry) {
        return entry.kind() == ClassPathEntry.Kind.DEPENDENCY ? entry.displayName() : entry.artifactId();
    }
}
