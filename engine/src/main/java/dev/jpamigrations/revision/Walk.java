package dev.jpamigrations.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts revisions up or down along parents, where there is only one way. Empty stands for the base. */
final class Walk {

    private final Ancestry ancestry;
    private final Lookup lookup;
    private final Target target;

    Walk(Ancestry ancestry, Lookup lookup, Target target) {
        this.ancestry = ancestry;
        this.lookup = lookup;
        this.target = target;
    }

    /** The revision so many steps above, on the branch if one is given. */
    RevisionId up(Optional<RevisionId> start, int steps, Optional<RevisionId> branch) {
        Optional<RevisionId> place = start;
        for (int step = 0; step < steps; step++) {
            Set<RevisionId> above = lookup.onLine(
                    place.map(id -> ancestry.above(id, Edges.PARENTS)).orElseGet(() -> List.copyOf(ancestry.roots())),
                    branch);
            place = Optional.of(onlyWay(above));
        }
        return place.orElseThrow(() -> TargetProblem.tooFar(target));
    }

    /** The revision so many steps below; the base may be reached but not passed. */
    Optional<RevisionId> down(RevisionId start, int steps) {
        Optional<RevisionId> place = Optional.of(start);
        for (int step = 0; step < steps; step++) {
            RevisionId here = place.orElseThrow(() -> TargetProblem.tooFar(target));
            List<RevisionId> below = ancestry.below(here, Edges.PARENTS);
            place = below.isEmpty() ? Optional.empty() : Optional.of(onlyWay(Set.copyOf(below)));
        }
        return place;
    }

    private RevisionId onlyWay(Set<RevisionId> next) {
        if (next.isEmpty()) {
            throw TargetProblem.tooFar(target);
        }
        if (next.size() > 1) {
            throw TargetProblem.ambiguous(
                    target,
                    "Counting \"" + target + "\" comes to a fork: "
                            + TargetProblem.list(next.stream().sorted().toList()) + ".");
        }
        return next.iterator().next();
    }
}
