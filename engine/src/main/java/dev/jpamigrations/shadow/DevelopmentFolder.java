package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder {@code .migrations} of a project's top-level folder. It tells git to ignore it, so that no project has to.
 *
 * @param path the folder
 */
record DevelopmentFolder(Path path) {

    /** The folder, made where it is missing. */
    static DevelopmentFolder in(Path topFolder) throws IOException {
        Path path = topFolder.toRealPath().resolve(".migrations");
        Files.createDirectories(path);
        Path ignore = path.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return new DevelopmentFolder(path);
    }

    /** The development database's data. */
    Cluster cluster() {
        return new Cluster(path.resolve("postgres"));
    }
}
