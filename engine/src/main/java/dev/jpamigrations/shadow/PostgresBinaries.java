package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Unpacked PostgreSQL binaries: each version is unpacked once and kept in the cache folder for all builds of the user. */
final class PostgresBinaries {

    private final Path folder;
    private final BinarySource source;

    /**
     * @param folder where unpacked binaries are kept
     * @param source where jars come from; not asked for what is unpacked already
     */
    PostgresBinaries(Path folder, BinarySource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * The unpacked binaries. Safe for builds that run at once: one unpacks, the others wait, and nobody ever sees a folder
     * half full.
     *
     * @throws MigrationException {@code [NoPostgres]} where the jar cannot be had or unpacked
     */
    PostgresInstallation installation(BinaryCoordinate coordinate) {
        Path home = folder.resolve(coordinate.platform().classifier() + "-" + coordinate.version());
        PostgresInstallation installation = new PostgresInstallation(home, coordinate);
        if (!Files.isDirectory(home)) {
            unpack(jar(coordinate), installation);
        }
        return installation;
    }

    private Path jar(BinaryCoordinate coordinate) {
        try {
            return source.jar(coordinate);
        } catch (IOException e) {
            throw NoPostgres.notFound(coordinate, e);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void unpack(Path jar, PostgresInstallation installation) {
        Path home = installation.home();
        Path partial = home.resolveSibling(home.getFileName() + ".partial");
        try (FolderLock lock = FolderLock.acquire(folder)) {
            if (Files.isDirectory(home)) {
                return;
            }
            FolderTree.delete(partial);
            Files.createDirectories(partial);
            Archive.unpack(jar, installation.coordinate().platform().archive(), partial);
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw NoPostgres.notUnpacked(jar, home, e);
        }
    }
}
