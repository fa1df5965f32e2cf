package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import java.util.Comparator;
import java.util.List;

/** Asks all rules. */
public final class Hazards {

    private static final List<HazardRule> RULES = List.of(
            new DroppedTable(),
            new DroppedColumn(),
            new DroppedSequence(),
            new ConvertedColumn(),
            new RequiredColumn(),
            new ForbiddenNull(),
            new NewKey(),
            new NewCheck(),
            new NewForeignKey(),
            new RemovedLabel(),
            new RemovedAttribute(),
            new RetypedAttribute(),
            new RewrittenTable(),
            new BlockedWrites());

    private Hazards() {}

    /**
     * The hazards of an upgrade or, for reversed changes, of a downgrade.
     *
     * @return the worst first, then by object
     */
    public static List<Hazard> of(List<Change> changes) {
        return RULES.stream()
                .flatMap(rule -> rule.judge(changes))
                .distinct()
                .sorted(Comparator.comparing(Hazard::kind)
                        .thenComparing(hazard -> hazard.subject().toString())
                        .thenComparing(Hazard::fact))
                .toList();
    }
}
