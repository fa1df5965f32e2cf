package dev.jpamigrations.shadow;

import dev.jpamigrations.script.RevisionFile;
import org.jspecify.annotations.Nullable;

/**
 * A revision that was applied, taken back and applied again.
 *
 * @param <T> what is read of the database
 * @param file the revision
 * @param before what was read before it
 * @param upgraded what was read after its upgrade section
 * @param reverted what was read after its downgrade section; null where the revision is irreversible
 * @param locks how many locks of the server's lock table its upgrade held in the end, 0 where it ran in several transactions
 */
public record RoundTrip<T>(
        RevisionFile file, T before, T upgraded, @Nullable T reverted, int locks) {

    /**
     * How many locks fit into the lock table of a server that nobody configured: {@code max_locks_per_transaction} times
     * {@code max_connections} (PostgreSQL manual, "Lock Management"). The server of the scratch databases has room for more.
     */
    public static final int DEFAULT_LOCKS = 64 * 100;
}
