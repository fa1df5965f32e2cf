package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the {@link Watchdog}'s shell does, for a system that has neither shell nor signals. {@code pg_ctl kill} stands in for
 * signals there (PostgreSQL manual, "pg_ctl").
 */
final class WindowsWatchdog {

    private final Path pgCtl;

    private WindowsWatchdog(Path pgCtl) {
        this.pgCtl = pgCtl;
    }

    /**
     * Reads a line, or the end, from the standard input.
     *
     * @param arguments {@code server}, the path of {@code pg_ctl}, and the server's process id; or {@code client}, the path
     *     of {@code pg_ctl}, the client's file, the folder of all clients' files, and the path of {@code postmaster.pid}
     */
    public static void main(String[] arguments) throws IOException {
        boolean inGoodOrder = System.in.read() >= 0;
        WindowsWatchdog watchdog = new WindowsWatchdog(Path.of(arguments[1]));
        if (arguments[0].equals("server")) {
            watchdog.signal(inGoodOrder ? "INT" : "QUIT", arguments[2]);
        } else if (!inGoodOrder) {
            watchdog.leave(Path.of(arguments[2]), Path.of(arguments[3]), Path.of(arguments[4]));
        }
    }

    private void leave(Path client, Path clients, Path postmasterFile) throws IOException {
        Files.deleteIfExists(client);
        try {
            Files.delete(clients);
        } catch (DirectoryNotEmptyException e) {
            return; // others use the server
        }
        signal("INT", Files.readAllLines(postmasterFile).get(0).strip());
    }

    private void signal(String name, String pid) throws IOException {
        Process process = new ProcessBuilder(pgCtl.toString(), "kill", name, pid)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Pause.untilEnd(process);
    }
}
