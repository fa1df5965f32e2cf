package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder held by this process alone, until closed or the process ends in whatever way.
 *
 * <p>The operating system keeps the lock, on the file {@code lock} in the folder. POSIX drops all of a process's locks on a
 * file as soon as any of its handles on that file is closed ({@code FileLock}'s documentation), so within one virtual
 * machine the file must never be opened twice. A build tool loads this class many times in one machine, hence the first
 * claim is made among the system properties: the one map that all class loaders share.
 */
final class FolderLock implements AutoCloseable {

    private static final long POLL_MILLIS = 20;

    private final String claim;
    private final FileChannel channel;

    private FolderLock(String claim, FileChannel channel) {
        this.claim = claim;
        this.channel = channel;
    }

    /** The lock, or empty where another holds it. */
    static Optional<FolderLock> tryAcquire(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.toRealPath().resolve("lock");
        String claim = "dev.jpamigrations.lock:" + file;
        if (System.getProperties().putIfAbsent(claim, "held") != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new FolderLock(claim, channel));
        } finally {
            if (lock == null) {
                if (channel != null) {
                    channel.close();
                }
                System.getProperties().remove(claim);
            }
        }
    }

    /** The lock, waited for. */
    static FolderLock acquire(Path folder) throws IOException {
        while (true) {
            Optional<FolderLock> lock = tryAcquire(folder);
            if (lock.isPresent()) {
                return lock.get();
            }
            Pause.millis(POLL_MILLIS);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            System.getProperties().remove(claim);
        }
    }
}
