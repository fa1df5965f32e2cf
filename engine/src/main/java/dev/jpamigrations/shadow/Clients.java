package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The processes that use a shared server: a folder with a file for each. While the folder exists the server stays; deleting
 * it, which the file system allows only when it is empty, is the decision to stop the server. A process that was killed
 * leaves its file to its watchdog, and if that is gone too, to whoever leaves next.
 *
 * @param folder the folder
 */
record Clients(Path folder) {

    /** Whether somebody uses the server, or did and nobody has noticed that he is gone. */
    boolean exist() {
        return Files.isDirectory(folder);
    }

    /** Adds this process, whose file is given back; empty where the last client has just left. */
    Optional<Path> join() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        String name = self.pid() + "-" + startedAt(self) + "-" + UUID.randomUUID();
        try {
            return Optional.of(Files.createFile(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Takes a client away, and with it all that are dead. True where nobody is left, and the server is to stop. */
    boolean leave(Path client) throws IOException {
        Files.deleteIfExists(client);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder)) {
            for (Path other : others) {
                if (!isAlive(other.getFileName().toString())) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (NoSuchFileException e) {
            return false; // a watchdog was quicker
        }
        try {
            return Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    /** A process id may be another's by now; its start tells. */
    private static boolean isAlive(String name) {
        String[] parts = name.split("-", 3);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process) == Long.parseLong(parts[1]))
                .isPresent();
    }

    private static long startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
