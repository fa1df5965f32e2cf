package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.EntryScan.Scanned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What scans found in jars, kept in one small file from build to build. The file is replaced as a whole, so that builds which
 * run at once never see half of it; what one of them did not hear of the other, the next one looks up again. A file that
 * cannot be read or written costs time and nothing else.
 */
public final class ScanCache {

    /** Several projects' class paths; a jar takes some 150 bytes. */
    private static final int MOST_JARS = 4000;

    private final @Nullable Path file;
    private final int mostJars;

    ScanCache(@Nullable Path file, int mostJars) {
        this.file = file;
        this.mostJars = mostJars;
    }

    /** Remembers nothing. */
    public static ScanCache none() {
        return new ScanCache(null, 0);
    }

    /**
     * Remembers in a folder.
     *
     * @param folder made where it is not there
     */
    public static ScanCache in(Path folder) {
        return new ScanCache(folder.resolve("jar-scans"), MOST_JARS);
    }

    /** What is remembered, the jars that were last of use first. */
    Map<JarStamp, Scanned> read() {
        if (file == null || !Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return ScanFile.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            // Another version's, cut off, or not ours to read: as good as none, and soon replaced.
            return Map.of();
        }
    }

    /**
     * Remembers the jars of a class path, and of those known before as many as there is room for.
     *
     * @param current what was found in them
     */
    void write(Map<JarStamp, Scanned> current) {
        if (file == null) {
            return;
        }
        try {
            replace(file, ScanFile.print(newestFirst(current)));
        } catch (IOException e) {
            // A cache that cannot be written, on a read-only home for instance, is a slower build, not a broken one.
        }
    }

    private Map<JarStamp, Scanned> newestFirst(Map<JarStamp, Scanned> current) {
        Map<String, Map.Entry<JarStamp, Scanned>> byPath = new LinkedHashMap<>();
        current.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().path()))
                .forEach(entry -> byPath.put(entry.getKey().path(), entry));
        read().entrySet().forEach(entry -> byPath.putIfAbsent(entry.getKey().path(), entry));
        Map<JarStamp, Scanned> kept = new LinkedHashMap<>();
        byPath.values().stream().limit(mostJars).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
