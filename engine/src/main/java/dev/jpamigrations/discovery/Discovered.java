package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The managed types of a class path.
 *
 * @param types those that belong to the model, sorted by name
 * @param unregistered those that no registry names and that do not, sorted by name
 * @param notices what a user should know and need not mend: registries that were healed, jars that were read
 * @param problems what has to be mended before the model can be trusted
 * @param defaultSchema the schema that a mapping file names for all tables that name none, empty for none
 */
public record Discovered(
        List<DiscoveredType> types,
        List<UnmappedType> unregistered,
        List<Problem> notices,
        List<Problem> problems,
        Optional<String> defaultSchema) {

    public Discovered {
        types = types.stream()
                .sorted(Comparator.comparing(discovered -> discovered.type().name()))
                .toList();
        unregistered = unregistered.stream()
                .sorted(Comparator.comparing(UnmappedType::name))
                .toList();
        notices = notices.stream().sorted(Problem.ORDER).toList();
        problems = problems.stream().sorted(Problem.ORDER).toList();
    }

    /** The types alone, sorted by name. */
    public List<ManagedType> managedTypes() {
        return types.stream().map(DiscoveredType::type).toList();
    }
}
