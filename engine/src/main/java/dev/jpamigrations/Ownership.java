package dev.jpamigrations;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistorySettings.Owns;

/** Which history answers for which part of the model: so far, one history for all of it. */
final class Ownership {

    private Ownership() {}

    /**
     * Refuses to compare the whole model with a history that owns a part of it: the revision would make the tables of all other
     * modules too.
     */
    static void check(Histories histories) {
        histories.all().stream()
                .filter(history -> history.settings().owns() == Owns.MODULE)
                .findFirst()
                .ifPresent(history -> {
                    throw MigrationException.user(new Problem(
                            "ModuleOwnership",
                            new Location.InFile(history.folder(), 0),
                            "History " + history.name()
                                    + " owns the types of one module, and the model cannot be divided"
                                    + " between histories yet.",
                            "Write its revisions by hand (migrations:revision), or keep one history with"
                                    + " \"owns\": \"classpath\"."));
                });
    }
}
