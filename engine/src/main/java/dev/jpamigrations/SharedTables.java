package dev.jpamigrations;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.mapping.SharedTable;
import dev.jpamigrations.mapping.TableClaim;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says of tables that several ask for who they are. The compiler has compared the names as they are written, in what one
 * module sees; this is the same judgement over the whole model, with the names that the database knows.
 */
final class SharedTables {

    private static final String CODE = "SharedTable";

    private final Map<String, ClassPathEntry> entries = new HashMap<>();

    /** @param types the types of the model, which tell the module or jar of each place */
    SharedTables(List<DiscoveredType> types) {
        types.forEach(found -> entries.put(found.type().name(), found.entry()));
    }

    Problem problem(SharedTable shared) {
        return new Problem(
                CODE,
                shared.claims().get(0).place(),
                "The table " + shared.table() + " is "
                        + shared.claims().stream().map(this::claim).collect(Collectors.joining(", and "))
                        + ".",
                "Give one of them another table. Where it is meant, set for the plugin, and for the compiler as"
                        + " -Amigrations.silence:\n<silence>" + CODE + "</silence>");
    }

    private String claim(TableClaim claim) {
        Location.InType place = claim.place();
        ClassPathEntry entry = entries.get(place.type());
        String where = entry == null ? place.toString() : place + " of " + entry.mavenName();
        return switch (claim.use()) {
            case ENTITY -> "that of the entity " + where;
            case SECONDARY -> "a secondary table of " + where;
            case ATTRIBUTE -> "that of the attribute " + where;
            case GENERATOR -> "that of the id generator at " + where;
        };
    }
}
