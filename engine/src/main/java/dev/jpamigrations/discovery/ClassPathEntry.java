package dev.jpamigrations.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * A folder or jar of a project's class path.
 *
 * @param path the folder of class files or the jar; a folder need not exist
 * @param groupId Maven's group
 * @param artifactId Maven's artifact
 * @param version Maven's version
 * @param kind how the entry comes to the class path
 */
public record ClassPathEntry(Path path, String groupId, String artifactId, String version, Kind kind) {

    /** How an entry comes to the class path. */
    public enum Kind {
        /** The class folder of the project that the goal runs in. */
        OWN,
        /** Another module of the same build: its class folder or its jar. */
        MODULE,
        /** A jar from a repository. */
        DEPENDENCY
    }

    /** As a user knows it: {@code module orders}, or {@code org.keycloak:keycloak-model-jpa:26.0.0}. */
    public String displayName() {
        return kind == Kind.DEPENDENCY ? groupId + ":" + artifactId + ":" + version : "module " + artifactId;
    }

    boolean isFolder() {
        return Files.isDirectory(path);
    }

    boolean isJar() {
        return Files.isRegularFile(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** Whether the entry holds the class file of a class. */
    boolean holds(String binaryName) throws IOException {
        String file = binaryName.replace('.', '/') + ".class";
        if (isFolder()) {
            return Files.isRegularFile(path.resolve(file));
        }
        if (!isJar()) {
            return false;
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return jar.getEntry(file) != null;
        }
    }
}
