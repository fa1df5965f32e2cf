package dev.jpamigrations.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A shell that outlives this process by a moment, to take the server down with it.
 *
 * <p>It reads from a pipe that this process holds. A line is the name of a signal to send; the end of the pipe means that
 * this process is gone, in whatever way ({@code kill -9} too), and the server is told to quit at once. Signals that a
 * terminal sends to everyone in the foreground do not reach it.
 */
final class Watchdog {

    private static final String SCRIPT =
            "trap '' INT TERM HUP; while read -r s; do kill -s \"$s\" %1$d; [ \"$s\" = INT ] && exit 0; done; kill -s QUIT %1$d";

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** Watches over the process with this id. */
    static Watchdog over(long pid) throws IOException {
        return new Watchdog(new ProcessBuilder("sh", "-c", String.format(SCRIPT, pid))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Asks the server for a fast, clean shutdown (PostgreSQL manual, "Shutting Down the Server"), and is done. */
    void stopServer() throws IOException {
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write("INT\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
