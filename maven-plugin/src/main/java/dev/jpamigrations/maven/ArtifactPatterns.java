package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The value of the parameter {@code dependencyEntities}: jars whose entities belong to the model although they have no
 * registry, and artifacts whose entities do not.
 */
public final class ArtifactPatterns {

    private static final Pattern PATTERN = Pattern.compile("[^\\s:]+:[^\\s:]+");

    private List<String> includes = List.of();
    private List<String> excludes = List.of();

    /** Called by Maven. */
    public ArtifactPatterns() {}

    /** Patterns of {@code groupId:artifactId} to take in; {@code *} stands for any text. */
    public void setIncludes(List<String> includes) {
        this.includes = List.copyOf(includes);
    }

    /** Patterns of {@code groupId:artifactId} to leave out; also modules of the build that belong to no history. */
    public void setExcludes(List<String> excludes) {
        this.excludes = List.copyOf(excludes);
    }

    /** @throws MigrationException {@code [MalformedArtifactPattern]} for each pattern that no artifact could match */
    DependencyEntities value() {
        List<Problem> problems = Stream.of(includes, excludes)
                .flatMap(List::stream)
                .filter(pattern -> !PATTERN.matcher(pattern.strip()).matches())
                .map(ArtifactPatterns::malformed)
                .toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return new DependencyEntities(includes, excludes);
    }

    private static Problem malformed(String pattern) {
        return new Problem(
                "MalformedArtifactPattern",
                Location.nowhere(),
                "\"" + pattern + "\" in dependencyEntities is no groupId:artifactId.",
                "Write <include>org.springframework.modulith:*</include>, for instance; versions are not asked for.");
    }
}
