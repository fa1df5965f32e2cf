package dev.jpamigrations.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells a jar from its earlier self without opening it.
 *
 * @param path its absolute path
 * @param size in bytes
 * @param modified when it was last written, in nanoseconds since 1970 as exactly as the file system knows
 */
record JarStamp(String path, long size, long modified) {

    static JarStamp of(Path jar) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
        return new JarStamp(
                jar.toAbsolutePath().normalize().toString(),
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
