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
 */
public record Header(
        String message,
        RevisionId id,
        List<RevisionId> parents,
        Instant created,
        List<RevisionId> dependsOn,
        List<String> labels) {

    public Header {
        message = clean(message);
        parents = List.copyOf(parents);
        created = created.truncatedTo(ChronoUnit.SECONDS);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    Header following(RevisionId parent) {
        return new Header(message, id, List.of(parent), created, dependsOn, labels);
    }

    /** The same revision, described otherwise. */
    public Header withMessage(String description) {
        return new Header(description, id, parents, created, dependsOn, labels);
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
