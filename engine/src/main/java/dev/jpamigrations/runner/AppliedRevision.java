package dev.jpamigrations.runner;

import dev.jpamigrations.revision.RevisionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a version table.
 *
 * @param id the revision
 * @param parents what it followed when it was applied
 * @param dependsOn what else it required then
 * @param message what it does
 * @param checksum of its upgrade section as it was applied
 * @param appliedAt when
 * @param appliedBy the database user
 * @param durationMs how long it took, in milliseconds
 * @param toolVersion the version of this tool
 * @param position null where it is complete; else how many parts of its upgrade are done, or, negative, how many of its
 *     downgrade
 */
public record AppliedRevision(
        RevisionId id,
        List<RevisionId> parents,
        List<RevisionId> dependsOn,
        String message,
        String checksum,
        Instant appliedAt,
        String appliedBy,
        long durationMs,
        String toolVersion,
        @Nullable Integer position) {

    public AppliedRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Whether everything of it is done: only that counts as applied. */
    public boolean isComplete() {
        return position == null;
    }

    /** Whether it was on its way down when it was interrupted. */
    boolean isHalfReverted() {
        return position != null && position < 0;
    }
}
