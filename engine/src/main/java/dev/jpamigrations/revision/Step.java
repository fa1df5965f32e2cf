package dev.jpamigrations.revision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One revision to apply or to revert.
 *
 * @param direction apply or revert
 * @param revision the revision
 */
public record Step(Direction direction, Revision revision) {

    /** {@code upgrade 08c2098ca4f9 -> 6404ead5fcfb  Add all models}; a root comes from {@code <base>}. */
    @Override
    public String toString() {
        List<RevisionId> parents = revision.parents();
        String below = parents.isEmpty()
                ? "<base>"
                : parents.stream().map(RevisionId::toString).collect(Collectors.joining(", "));
        String above = revision.id().toString();
        String move = direction == Direction.UPGRADE ? below + " -> " + above : above + " -> " + below;
        return direction.word() + " " + move + "  " + revision.message();
    }
}
