package dev.jpamigrations;

import dev.jpamigrations.mapping.Bound;
import dev.jpamigrations.ownership.Ownership;
import dev.jpamigrations.problem.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the managed types in reach ask for, and where they come from.
 *
 * @param bound their schema and its origins
 * @param sources how many of the history's managed types each module or jar gives, in the order of the class path
 * @param ownership whose part of it is whose, seen from the history that the model is compared with
 */
public record Model(Bound bound, List<Source> sources, Ownership ownership) {

    /**
     * A module or jar with managed types of the history.
     *
     * @param name the module's artifactId or the jar's coordinates
     * @param managedTypes how many managed types it gives
     */
    public record Source(String name, int managedTypes) {}

    /** @throws MigrationException every type or attribute that could not be mapped: their schema is not to be used */
    public Model {
        sources = List.copyOf(sources);
        if (!bound.problems().isEmpty()) {
            throw MigrationException.user(bound.problems());
        }
    }

    /** How many managed types the history answers for. */
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
