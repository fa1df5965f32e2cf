package dev.jpamigrations;

import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.TypeFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells of generators of the application's own that bring objects into the database
 * ({@code org.hibernate.id.PersistentIdentifierGenerator}): which, their code decides when Hibernate starts. One that extends a
 * generator of Hibernate's has the same objects as that.
 */
final class OwnGenerators {

    private static final String PERSISTENT = "org.hibernate.id.PersistentIdentifierGenerator";
    private static final String STANDARD = "org.hibernate.id.enhanced.";

    private OwnGenerators() {}

    /** A notice for each of them, at the first class that uses it. */
    static List<Problem> notices(List<DiscoveredType> types) {
        Map<String, ManagedType> users = new TreeMap<>();
        for (DiscoveredType found : types) {
            found.type().references().stream()
                    .filter(OwnGenerators::isPersistent)
                    .forEach(generator -> users.putIfAbsent(generator.name(), found.type()));
        }
        return users.entrySet().stream()
                .map(use -> notice(use.getKey(), use.getValue()))
                .toList();
    }

    private static boolean isPersistent(TypeFacts facts) {
        return facts.superTypes().contains(PERSISTENT)
                && facts.superTypes().stream().noneMatch(type -> type.startsWith(STANDARD));
    }

    private static Problem notice(String generator, ManagedType user) {
        return new Problem(
                "OwnGenerator",
                new Location.InType(
                        user.name(), null, user.source().file(), user.source().line()),
                "The generator " + generator
                        + " may need sequences or tables that only its code knows, and generate does not make them.",
                "Write what it needs into a revision by hand, below -- migrations:keep; or let it extend"
                        + " SequenceStyleGenerator, whose sequence is known.");
    }
}
