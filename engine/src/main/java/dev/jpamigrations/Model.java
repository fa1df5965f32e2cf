package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.Discovered;
import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.mapping.EntityBinder;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the managed types in reach ask for, and where they come from.
 *
 * @param bound their schema and its origins
 * @param sources how many managed types each module or jar gives, sorted by name
 */
public record Model(Bound bound, List<Source> sources) {

    /**
     * A module or jar with managed types.
     *
     * @param name the module's artifactId or the jar's coordinates
     * @param managedTypes how many managed types it gives
     */
    public record Source(String name, int managedTypes) {}

    public Model {
        sources = List.copyOf(sources);
    }

    /**
     * The model of the managed types that were discovered.
     *
     * @throws MigrationException every problem of the discovery, and every type or attribute that could not be mapped
     */
    public static Model of(Discovered discovered, MappingOptions options) {
        Bound bound = new EntityBinder(options).bind(discovered.managedTypes());
        List<Problem> problems = Stream.of(discovered.problems(), bound.problems())
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        Map<String, Long> counts = discovered.types().stream()
                .collect(Collectors.groupingBy(type -> sourceOf(type.entry()), TreeMap::new, Collectors.counting()));
        return new Model(
                bound,
                counts.entrySet().stream()
                        .map(count ->
                                new Source(count.getKey(), count.getValue().intValue()))
                        .toList());
    }

    private static String sourceOf(ClassPathEntry entry) {
        return entry.kind() == ClassPathEntry.Kind.DEPENDENCY ? entry.displayName() : entry.artifactId();
    }

    /** How many managed types there are. */
    public int managedTypes() {
        return sources.stream().mapToInt(Source::managedTypes).sum();
    }

    /** {@code 17 managed types (shop-customers 4, shop-orders 7, …)}. */
    @Override
    public String toString() {
        String total = managedTypes() + (managedTypes() == 1 ? " managed type" : " managed types");
        if (sources.isEmpty()) {
            return total;
        }
        return sources.stream()
                .map(source -> source.name() + " " + source.managedTypes())
                .collect(Collectors.joining(", ", total + " (", ")"));
    }
}
