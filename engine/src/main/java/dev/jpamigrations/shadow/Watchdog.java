package dev.jpamigrations.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that outlives this one by a moment, to put in order what this one could not.
 *
 * <p>It reads from a pipe that this process holds. A line means that we part in good order; the end of the pipe without one
 * means that this process is gone, in whatever way ({@code kill -9} too). It is a shell, which signals that a terminal sends
 * to everyone in the foreground do not reach, and on Windows a virtual machine that runs {@link WindowsWatchdog}.
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

    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    /**
     * Watches a server that belongs to this process; {@link #release()} shuts it down in good order.
     *
     * @param pid its process id
     * @param data its data directory, for whoever reads a list of processes
     */
    static Watchdog ofServer(PostgresInstallation postgres, long pid, Path data) throws IOException {
        return postgres.coordinate().platform().isWindows()
                ? start(java("server", postgres.program("pg_ctl").toString(), String.valueOf(pid)))
                : start(shell(SERVER, String.valueOf(pid), data.toString()));
    }

    /**
     * Watches a client of a shared server.
     *
     * @param client the client's file
     * @param clients the folder of all clients' files
     * @param data the server's data directory
     */
    static Watchdog ofClient(PostgresInstallation postgres, Path client, Path clients, Path data) throws IOException {
        String[] files = {
            client.toString(), clients.toString(), PostmasterFile.path(data).toString()
        };
        return postgres.coordinate().platform().isWindows()
                ? start(java("client", postgres.program("pg_ctl").toString(), files))
                : start(shell(CLIENT, files));
    }

    private static List<String> shell(String script, String... arguments) {
        return command(List.of("sh", "-c", script, "watchdog"), arguments);
    }

    static List<String> java(String duty, String pgCtl, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> start = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx16m",
                "-cp",
                ownClassPath(),
                WindowsWatchdog.class.getName(),
                duty,
                pgCtl);
        return command(start, arguments);
    }

    private static List<String> command(List<String> start, String... arguments) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        return command;
    }

    private static String ownClassPath() throws IOException {
        try {
            return Path.of(Watchdog.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Watchdog start(List<String> command) throws IOException {
        return new Watchdog(new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Parts in good order. */
    void release() throws IOException {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write('\n');
        }
    }
}
