package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.registry.Attribute;
import dev.jpamigrations.registry.ManagedType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding of the processor as a problem of the engine. */
final class FindingProblem {

    private FindingProblem() {}

    /**
     * The problem at the finding's place.
     *
     * @param finding the finding
     * @param types the types among which the place is looked up
     */
    static Problem of(Finding finding, List<ManagedType> types) {
        return new Problem(finding.code(), location(finding.place(), types), finding.fact(), finding.advice());
    }

    private static Location location(Finding.Place place, List<ManagedType> types) {
        if (place.type().isEmpty()) {
            return Location.nowhere();
        }
        @Nullable String attribute = place.attribute().isEmpty() ? null : place.attribute();
        return types.stream()
                .filter(type -> type.name().equals(place.type()))
                .findFirst()
                .map(type -> new Location.InType(
                        type.name(), attribute, type.source().file(), line(type, place.attribute())))
                .orElseGet(() -> new Location.InType(place.type(), attribute, "", 0));
    }

    private static int line(ManagedType type, String attribute) {
        return type.attributes().stream()
                .filter(member -> member.name().equals(attribute))
                .mapToInt(Attribute::line)
                .findFirst()
                .orElse(type.source().line());
    }
}
