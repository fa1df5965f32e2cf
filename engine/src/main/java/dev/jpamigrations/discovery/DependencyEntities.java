package dev.jpamigrations.discovery;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which artifacts' entities belong to the model although their jar has no registry.
 *
 * @param includes patterns of {@code groupId:artifactId}, in which {@code *} stands for any characters
 * @param excludes patterns of artifacts whose entities do not; they win over the includes
 */
public record DependencyEntities(List<String> includes, List<String> excludes) {

    /** Nothing said about any artifact. */
    public static final DependencyEntities NONE = new DependencyEntities(List.of(), List.of());

    public DependencyEntities {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    boolean includes(ClassPathEntry entry) {
        return matches(includes, entry) && !excludes(entry);
    }

    /** Whether the user has said that an artifact's entities do not belong to the model. */
    public boolean excludes(ClassPathEntry entry) {
        return matches(excludes, entry);
    }

    private static boolean matches(List<String> patterns, ClassPathEntry entry) {
        String artifact = entry.groupId() + ":" + entry.artifactId();
        return patterns.stream().map(DependencyEntities::regex).anyMatch(artifact::matches);
    }

    private static String regex(String pattern) {
        return Stream.of(pattern.strip().split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
