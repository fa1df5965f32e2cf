package dev.jpamigrations.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * A folder or jar of a project's class path.
 *
 * @param path the folder of class files or the jar; a folder need not exist
 * @param groupId Maven's group
 * @param artifactId Maven's artifact
 * @param version Maven's version
 * @param kind where the entry comes from
 * @param scope when the entry is there
 */
public record ClassPathEntry(Path path, String groupId, String artifactId, String version, Kind kind, Scope scope) {

    /** Where an entry comes from. */
    public enum Kind {
        /** The class folder of the project that the goal runs in. */
        OWN,
        /** Another module of the same build: its class folder or its jar. */
        MODULE,
        /** A jar from a repository. */
        DEPENDENCY
    }

    /** When an entry is there. */
    public enum Scope {
        /** When the application runs. */
        RUNTIME,
        /** When the application runs, brought by whatever it runs in. */
        PROVIDED,
        /** When tests run, and else never: no part of a class path that a model is read from. */
        TEST
    }

    /** An entry that is there when the application runs. */
    public ClassPathEntry(Path path, String groupId, String artifactId, String version, Kind kind) {
        this(path, groupId, artifactId, version, kind, Scope.RUNTIME);
    }

    /** Whether the entry's types can belong to a model: the application has them when it runs. */
    public boolean isOfApplication() {
        return scope != Scope.TEST;
    }

    /** As a user knows it: {@code module orders}, or {@code org.keycloak:keycloak-model-jpa:26.0.0}. */
    public String displayName() {
        return kind == Kind.DEPENDENCY ? groupId + ":" + artifactId + ":" + version : "module " + artifactId;
    }

    /** As it stands in a POM: {@code orders} for a module, or {@code org.keycloak:keycloak-model-jpa:26.0.0}. */
    public String mavenName() {
        return kind == Kind.DEPENDENCY ? displayName() : artifactId;
    }

    boolean isFolder() {
        return Files.isDirectory(path);
    }

    boolean isJar() {
        return Files.isRegularFile(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** Those of the named classes whose class files the entry holds. */
    Set<String> holding(Set<String> binaryNames) throws IOException {
        if (binaryNames.isEmpty() || (!isFolder() && !isJar())) {
            return Set.of();
        }
        if (isFolder()) {
            return filter(binaryNames, file -> Files.isRegularFile(path.resolve(file)));
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return filter(binaryNames, file -> jar.getEntry(file) != null);
        }
    }

    private static Set<String> filter(Set<String> binaryNames, Predicate<String> hasFile) {
        return binaryNames.stream()
                .filter(name -> hasFile.test(name.replace('.', '/') + ".class"))
                .collect(Collectors.toSet());
    }
}
