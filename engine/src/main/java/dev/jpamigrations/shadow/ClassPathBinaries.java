package dev.jpamigrations.shadow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Jars of PostgreSQL that somebody put on the class path, as one does under a plugin's {@code <dependencies>} where builds
 * run offline. What stands there wins over the table of releases, since somebody chose it.
 */
final class ClassPathBinaries {

    private final Map<String, Path> jars;
    private final Platform platform;

    /**
     * @param loader whose class path is looked at
     * @param platform for which platform
     */
    ClassPathBinaries(ClassLoader loader, Platform platform) {
        this.platform = platform;
        this.jars = find(loader, platform);
    }

    /** The artifact on the class path that serves the request; the newest of several. */
    Optional<BinaryCoordinate> coordinate(VersionRequest request) {
        return jars.keySet().stream().filter(request::accepts).findFirst().map(v -> new BinaryCoordinate(platform, v));
    }

    /** The jar, empty where the class path does not have it. */
    Optional<Path> jar(BinaryCoordinate coordinate) {
        return Optional.ofNullable(jars.get(coordinate.version()));
    }

    private static Map<String, Path> find(ClassLoader loader, Platform platform) {
        Map<String, Path> found =
                new TreeMap<>(Comparator.comparing(ClassPathBinaries::numbers).reversed());
        String prefix = new BinaryCoordinate(platform, "").artifactId() + "-";
        try {
            for (URL resource : Collections.list(loader.getResources(platform.archive()))) {
                if (resource.openConnection() instanceof JarURLConnection connection) {
                    Path jar = Path.of(URI.create(connection.getJarFileURL().toString()));
                    String name = jar.getFileName().toString();
                    if (name.startsWith(prefix) && name.endsWith(".jar")) {
                        found.put(name.substring(prefix.length(), name.length() - ".jar".length()), jar);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** A version whose text sorts as its numbers do. */
    private static String numbers(String version) {
        StringBuilder sortable = new StringBuilder();
        for (String part : version.split("[.-]")) {
            sortable.append("0".repeat(Math.max(0, 6 - part.length())))
                    .append(part)
                    .append('.');
        }
        return sortable.toString();
    }
}
