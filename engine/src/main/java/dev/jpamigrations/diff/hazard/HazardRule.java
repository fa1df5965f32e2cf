package dev.jpamigrations.diff.hazard;

import dev.jpamigrations.diff.Change;
import java.util.List;
import java.util.stream.Stream;

/** Judges changes by one aspect. */
@FunctionalInterface
interface HazardRule {

    /** What the changes bring with them, in their order. */
    Stream<Hazard> judge(List<Change> changes);
}
