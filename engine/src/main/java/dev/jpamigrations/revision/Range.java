package dev.jpamigrations.revision;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of revisions: {@code a:b}, {@code :b}, {@code a:}, {@code -3:current}.
 *
 * @param from its lower end, null for the base
 * @param to its upper end, null for the heads
 */
public record Range(@Nullable Target from, @Nullable Target to) {

    /** Every revision. */
    public static final Range ALL = new Range(null, null);

    /**
     * Reads a range.
     *
     * @throws MigrationException {@code [MalformedRange]} or {@code [MalformedTarget]}
     */
    public static Range parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.indexOf(':', colon + 1) >= 0) {
            throw MigrationException.user(new Problem(
                    "MalformedRange",
                    Location.nowhere(),
                    "\"" + text + "\" is not a range.",
                    "Write from:to, :to or from:, for instance -3:current."));
        }
        return new Range(end(text.substring(0, colon)), end(text.substring(colon + 1)));
    }

    private static @Nullable Target end(String text) {
        return text.isBlank() ? null : Target.parse(text);
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + ":" + (to == null ? "" : to);
    }
}
