package dev.jpamigrations;

import dev.jpamigrations.discovery.DiscoveredType;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import java.util.Optional;

/** Tells of entities whose history Hibernate Envers keeps: in tables of its own, which no mapping makes here. */
final class AuditTables {

    private static final String AUDITED = "org.hibernate.envers.Audited";

    private AuditTables() {}

    /** One notice for all of them. */
    static Optional<Problem> notice(List<DiscoveredType> types) {
        List<ManagedType> audited = types.stream()
                .map(DiscoveredType::type)
                .filter(AuditTables::isAudited)
                .toList();
        return audited.stream()
                .findFirst()
                .map(
                        first -> new Problem(
                                "AuditTables",
                                new Location.InType(
                                        first.name(),
                                        null,
                                        first.source().file(),
                                        first.source().line()),
                                "Envers keeps the history of "
                                        + (audited.size() == 1
                                                ? "the class"
                                                : audited.size() + " classes, this one among them,")
                                        + " in tables that generate does not make.",
                                "Write them in a revision by hand, as Envers makes them: tables that no entity maps are left alone."));
    }

    private static boolean isAudited(ManagedType type) {
        return type.annotation(AUDITED).isPresent()
                || type.attributes().stream()
                        .anyMatch(attribute -> attribute.annotation(AUDITED).isPresent());
    }
}
