package dev.jpamigrations.revision;

import java.util.List;

/**
 * Steps in an order in which they can be run; empty where there is nothing to do.
 *
 * @param steps all in one direction
 */
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    static Plan of(Direction direction, List<Revision> revisions) {
        return new Plan(revisions.stream()
                .map(revision -> new Step(direction, revision))
                .toList());
    }

    /** Whether the database is where the target leads. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
