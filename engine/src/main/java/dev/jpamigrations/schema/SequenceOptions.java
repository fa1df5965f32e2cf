package dev.jpamigrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts (PostgreSQL manual, CREATE SEQUENCE). A null leaves the value to PostgreSQL; a catalog knows all.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start first value
 * @param increment step
 * @param min smallest value
 * @param max largest value
 * @param cache how many values a session takes at once
 * @param cycle whether it starts again at its end
 */
public record SequenceOptions(
        String type,
        @Nullable Long start,
        long increment,
        @Nullable Long min,
        @Nullable Long max,
        long cache,
        boolean cycle) {

    /** A {@code bigint} sequence that counts from {@code start} by {@code increment}. */
    public static SequenceOptions counting(long start, long increment) {
        return new SequenceOptions("bigint", start, increment, null, null, 1, false);
    }
}
