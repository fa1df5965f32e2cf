package dev.jpamigrations.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell that outlives this process by a moment, to put in order what this process could not.
 *
 * <p>It reads from a pipe that this process holds. A line means that we part in good order; the end of the pipe without one
 * means that this process is gone, in whatever way ({@code kill -9} too). Signals that a terminal sends to everyone in the
 * foreground do not reach it.
 */
final class Watchdog {

    /** For a server that belongs to this process: a fast, clean shutdown, or an immediate one. */
    private static final String SERVER = """
            trap '' INT TERM HUP
            if read -r line; then kill -s INT "$1"; else kill -s QUIT "$1"; fi
            """;

    /** For a server that processes share: the client's file goes, and with the last one the server. */
    private static final String CLIENT = """
            trap '' INT TERM HUP
            read -r line && exit 0
            rm -f "$1"
            rmdir "$2" && read -r pid < "$3" && kill -s INT "$pid"
            """;

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /**
     * Watches a server; {@link #release()} shuts it down in good order.
     *
     * @param pid its process id
     * @param data its data directory, for whoever reads a list of processes
     */
    static Watchdog ofServer(long pid, Path data) throws IOException {
        return start(SERVER, String.valueOf(pid), data.toString());
    }

    /**
     * Watches a client of a shared server.
     *
     * @param client the client's file
     * @param clients the folder of all clients' files
     * @param postmasterFile whose first line is the server's process id
     */
    static Watchdog ofClient(Path client, Path clients, Path postmasterFile) throws IOException {
        return start(CLIENT, client.toString(), clients.toString(), postmasterFile.toString());
    }

    private static Watchdog start(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "watchdog"));
        command.addAll(List.of(arguments));
        return new Watchdog(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Parts in good order. */
    void release() throws IOException {
        try (OutputStream pipe = shell.getOutputStream()) {
            pipe.write('\n');
        }
    }
}
