package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in modules of the build that no history reaches.
 *
 * @param types their managed types, sorted by name
 * @param problems one for each such module
 */
public record Unreached(List<UnmappedType> types, List<Problem> problems) {

    /** Every module with managed types is in reach. */
    public static final Unreached NOTHING = new Unreached(List.of(), List.of());

    public Unreached {
        types = types.stream().sorted(Comparator.comparing(UnmappedType::name)).toList();
        problems = problems.stream().sorted(Problem.ORDER).toList();
    }
}
