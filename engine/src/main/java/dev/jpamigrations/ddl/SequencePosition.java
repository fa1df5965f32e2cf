package dev.jpamigrations.ddl;

import dev.jpamigrations.schema.ObjectName;
import dev.jpamigrations.schema.SequenceOptions;
import java.util.Optional;

/**
 * How far a sequence has counted, which must be within its limits at any time: PostgreSQL refuses limits that leave it
 * outside. It is moved only where it must be, so that no number is given out twice.
 */
final class SequencePosition {

    private final ObjectName sequence;
    private final SequenceOptions from;
    private final SequenceOptions to;

    SequencePosition(ObjectName sequence, SequenceOptions from, SequenceOptions to) {
        this.sequence = sequence;
        this.from = from;
        this.to = to;
    }

    /** The clause that starts again where the old and the new limits have nothing in common. */
    Optional<String> restart() {
        return areDisjoint() ? Optional.of("restart with " + to.start()) : Optional.empty();
    }

    /** The statement that moves on a sequence that has not come as far as the limit at which it now begins. */
    Optional<String> moved() {
        Long first = to.increment() > 0 ? to.min() : to.max();
        Long before = to.increment() > 0 ? from.min() : from.max();
        if (areDisjoint() || first == null || before == null || !isNarrowed(before, first)) {
            return Optional.empty();
        }
        String name = Sql.name(sequence);
        return Optional.of("select setval(" + Sql.literal(name) + ", " + first + ", false) from " + name
                + " where last_value " + (to.increment() > 0 ? "<" : ">") + " " + first);
    }

    private boolean isNarrowed(long before, long after) {
        return to.increment() > 0 ? after > before : after < before;
    }

    private boolean areDisjoint() {
        Long low = from.min();
        Long high = from.max();
        Long newLow = to.min();
        Long newHigh = to.max();
        return low != null && high != null && newLow != null && newHigh != null && (newLow > high || newHigh < low);
    }
}
