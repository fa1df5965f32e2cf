package dev.jpamigrations.shadow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running server, child of this process and never outliving it. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 5;
    private static final int LOG_TAIL = 20;

    private final Process process;
    private final Watchdog watchdog;
    private final int port;

    private ServerProcess(Process process, Watchdog watchdog, int port) {
        this.process = process;
        this.watchdog = watchdog;
        this.port = port;
    }

    /**
     * Starts a server and waits until it accepts connections on the loopback address.
     *
     * @param settings of its configuration, each {@code name=value}
     * @throws IOException with the end of the server's log where it does not start
     */
    static ServerProcess start(PostgresInstallation postgres, Launch launch, Cluster cluster, List<String> settings)
            throws IOException {
        int port = freePort();
        Process process = launch.process(postgres.program("postgres"), arguments(cluster, port, settings))
                .redirectOutput(cluster.log().toFile())
                .start();
        process.getOutputStream().close();
        ServerProcess server = new ServerProcess(process, Watchdog.over(process.pid()), port);
        try {
            server.awaitReady(cluster);
        } catch (IOException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private static List<String> arguments(Cluster cluster, int port, List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", String.valueOf(port)));
        List<String> all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                // a socket's path may be 107 bytes long, the cache folder's may be longer
                "unix_socket_directories=",
                "timezone=UTC",
                "log_timezone=UTC"));
        all.addAll(settings);
        all.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Cluster cluster) throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<PostmasterFile> file = PostmasterFile.read(cluster.data());
            if (file.isPresent() && file.get().ready() && file.get().pid() == process.pid()) {
                return;
            }
            if (!process.isAlive()) {
                throw new IOException("the server ended with exit code " + process.exitValue() + ":\n" + tail(cluster));
            }
            Pause.millis(POLL_MILLIS);
        }
        throw new IOException("the server was not ready after " + START.toSeconds() + " s:\n" + tail(cluster));
    }

    private static String tail(Cluster cluster) throws IOException {
        List<String> lines = Files.readAllLines(cluster.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
    }

    /** The port on the loopback address. */
    int port() {
        return port;
    }

    /** Stops the server and waits until it is gone. Harmless when it is gone already. */
    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            watchdog.stopServer();
        }
        try {
            if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
