package dev.jpamigrations.script;

import dev.jpamigrations.revision.RevisionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above the sections of a revision file.
 *
 * @param message what the revision does, for people; lines without trailing white space
 * @param id its name
 * @param parents the revisions that it follows, none for a root
 * @param created when it was written, in whole seconds
 * @param dependsOn what must be applied before it besides
 * @param labels names for its branch
 * @param generated marks of the objects that entities asked for when the goal generate wrote the revision; none where it is
 *     written by hand. They say nothing about what the revision does
 */
public record Header(
        String message,
        RevisionId id,
        List<RevisionId> parents,
        Instant created,
        List<RevisionId> dependsOn,
        List<String> labels,
        List<String> generated) {

    public Header {
        message = clean(message);
        parents = List.copyOf(parents);
        created = created.truncatedTo(ChronoUnit.SECONDS);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        generated = List.copyOf(generated);
    }

    /** The header of a revision that is written by hand. */
    public Header(
            String message,
            RevisionId id,
            List<RevisionId> parents,
            Instant created,
            List<RevisionId> dependsOn,
            List<String> labels) {
        this(message, id, parents, created, dependsOn, labels, List.of());
    }

    /** The same header with other marks. */
    public Header withGenerated(List<String> marks) {
        return new Header(message, id, parents, created, dependsOn, labels, marks);
    }

    Header following(RevisionId parent) {
        return new Header(message, id, List.of(parent), created, dependsOn, labels, generated);
    }

    /** The same revision, described otherwise. */
    public Header withMessage(String description) {
        return new Header(description, id, parents, created, dependsOn, labels, generated);
    }

    /** The same, which requires other revisions besides. */
    public Header depending(Collection<RevisionId> others) {
        List<RevisionId> all =
                Stream.concat(dependsOn.stream(), others.stream()).toList();
        return new Header(message, id, parents, created, all, labels);
    }

    /** The first line of the message: what lists print. */
    public String title() {
        return message.lines().findFirst().orElse("");
    }

    /**
     * A message is kept in comment lines: any kind of line break counts as one, other control characters as a space, and
     * white space at the end of lines and around the whole is dropped.
     */
    private static String clean(String message) {
        return message.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
