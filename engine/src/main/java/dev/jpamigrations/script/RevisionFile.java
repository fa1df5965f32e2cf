package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Origin;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;

/**
 * A revision file as read.
 *
 * @param origin its path as the user knows it, and the lines of its header
 * @param header what stands above the sections
 * @param upgrade what applies it
 * @param downgrade what reverts it
 * @param checksum of what {@code upgrade} does; see {@link Checksum}
 */
public record RevisionFile(Origin origin, Header header, Section upgrade, Section downgrade, String checksum) {

    /** Its path as the user knows it. */
    public String file() {
        return origin.file();
    }

    /** Its name. */
    public RevisionId id() {
        return header.id();
    }

    /** The section that is run in the direction. */
    public Section section(Direction direction) {
        return direction == Direction.UPGRADE ? upgrade : downgrade;
    }

    /** The same revision on top of another one. */
    public RevisionFile following(RevisionId parent) {
        return new RevisionFile(origin, header.following(parent), upgrade, downgrade, checksum);
    }

    /** A line of it. */
    public Location at(int line) {
        return origin.at(line);
    }

    /** Its node of the graph. */
    public Revision revision() {
        return new Revision(
                header.id(),
                header.parents(),
                header.dependsOn(),
                header.labels(),
                header.created(),
                header.title(),
                origin);
    }
}
