package dev.jpamigrations.shadow;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;

/** Jars of PostgreSQL that somebody put on the class path, for instance under a plugin's {@code <dependencies>}. */
public final class ClassPathBinaries implements BinarySource {

    private final ClassLoader loader;

    /** @param loader whose class path is looked at */
    public ClassPathBinaries(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Path jar(BinaryCoordinate coordinate) throws IOException {
        String wanted = coordinate.artifactId() + "-" + coordinate.version() + ".jar";
        for (URL found :
                Collections.list(loader.getResources(coordinate.platform().archive()))) {
            if (found.openConnection() instanceof JarURLConnection connection) {
                Path jar = path(connection.getJarFileURL());
                if (jar.getFileName().toString().equals(wanted)) {
                    return jar;
                }
            }
        }
        throw new FileNotFoundException(wanted + " is not on the class path");
    }

    private static Path path(URL file) throws IOException {
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
