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

    /**
     * {@code upgrade 08c2098ca4f9 -> 6404ead5fcfb  Add all models}; a root comes from {@code <base>}.
     *
     * @param severalHistories whether it must be said which history the revision belongs to; its parents belong to the same
     */
    public String text(boolean severalHistories) {
        List<RevisionId> parents = revision.parents();
        String below = parents.isEmpty()
                ? "<base>"
                : parents.stream().map(RevisionId::toString).collect(Collectors.joining(", "));
        RevisionId id = revision.id();
        String above = severalHistories ? id.qualified() : id.toString();
        String move = direction == Direction.UPGRADE ? below + " -> " + above : above + " -> " + below;
        return direction.word() + " " + move + "  " + revision.message();
    }

    @Override
    public String toString() {
        return text(false);
    }
}
