package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.DependencyEntities;
import java.util.List;

/**
 * The value of the parameter {@code dependencyEntities}: jars whose entities belong to the model although they have no
 * registry, and artifacts whose entities do not.
 */
public final class ArtifactPatterns {

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

    DependencyEntities value() {
        return new DependencyEntities(includes, excludes);
    }
}
