package dev.jpamigrations.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What has to wait until every class has been bound on its own ({@code InFlightMetadataCollectorImpl#processSecondPasses}):
 * first references to other entities, then collections with the sides that own them first, then what spans columns.
 */
final class Passes {

    private final List<Runnable> references = new ArrayList<>();
    private final List<Runnable> ownedCollections = new ArrayList<>();
    private final List<Runnable> inverseCollections = new ArrayList<>();
    private final List<Runnable> constraints = new ArrayList<>();
    private final Consumer<UnmappableException> failures;

    Passes(Consumer<UnmappableException> failures) {
        this.failures = failures;
    }

    void reference(Runnable pass) {
        references.add(pass);
    }

    /** A collection that owns its association comes before those that were added earlier, as in Hibernate. */
    void collection(boolean owned, Runnable pass) {
        if (owned) {
            ownedCollections.add(0, pass);
        } else {
            inverseCollections.add(pass);
        }
    }

    /** A foreign key of the primary key itself, too ({@code ToOneBinder#bindTrueOneToOne}): of several the last one counts. */
    void sharedKey(Runnable pass) {
        ownedCollections.add(0, pass);
    }

    void constraint(Runnable pass) {
        constraints.add(pass);
    }

    /** Runs all of them; a pass may add others of its own kind or of a later one. */
    void run() {
        for (List<Runnable> kind : List.of(references, ownedCollections, inverseCollections, references, constraints)) {
            while (!kind.isEmpty()) {
                attempt(kind.remove(0));
            }
        }
    }

    /** Runs something now; where it cannot be mapped, the problem is noted and the rest goes on. */
    void attempt(Runnable pass) {
        try {
            pass.run();
        } catch (UnmappableException e) {
            failures.accept(e);
        }
    }
}
