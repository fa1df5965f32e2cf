package dev.jpamigrations.shadow;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The {@code .txz} inside a jar of PostgreSQL binaries. */
final class Archive {

    private static final int OWNER_EXECUTE = 0100;
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    private Archive() {}

    /**
     * Unpacks it.
     *
     * @param jar the jar
     * @param entry the archive's name in the jar
     * @param target an existing folder
     */
    static void unpack(Path jar, String entry, Path target) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path archive = zip.getPath(entry);
            if (!Files.exists(archive)) {
                throw new FileNotFoundException(jar.getFileName() + " holds no " + entry);
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                    new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
                for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                    unpack(tar, each, target);
                }
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        Path path = inside(target, target.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            inside(target, path.resolveSibling(entry.getLinkName()), entry);
            Files.createSymbolicLink(path, path.getFileSystem().getPath(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & OWNER_EXECUTE) != 0
                && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PROGRAM);
        }
    }

    private static Path inside(Path target, Path path, TarArchiveEntry entry) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(target.normalize())) {
            throw new IOException("the archive's entry " + entry.getName() + " points outside of it");
        }
        return normal;
    }
}
