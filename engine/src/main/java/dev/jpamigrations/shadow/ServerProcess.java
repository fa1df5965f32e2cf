package dev.jpamigrations.shadow;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running server, child of this process and never outliving it. */
final class ServerProcess {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 5;

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
        int port = LoopbackPort.free();
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", String.valueOf(port)));
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        Process process = launch.process(postgres.program("postgres"), arguments)
                .redirectOutput(cluster.log().toFile())
                .start();
        process.getOutputStream().close();
        ServerProcess server =
                new ServerProcess(process, Watchdog.ofServer(postgres, process.pid(), cluster.data()), port);
        try {
            server.awaitReady(cluster);
        } catch (IOException e) {
            server.stop();
            throw e;
        }
        return server;
    }

    private void awaitReady(Cluster cluster) throws IOException {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<PostmasterFile> file = PostmasterFile.read(cluster.data());
            if (file.isPresent() && file.get().ready() && file.get().pid() == process.pid()) {
                return;
            }
            if (!process.isAlive()) {
                throw new IOException("it ended with exit code " + process.exitValue() + ":\n" + cluster.logTail());
            }
            Pause.millis(POLL_MILLIS);
        }
        throw new IOException("it was not ready after " + START.toSeconds() + " s:\n" + cluster.logTail());
    }

    /** The port on the loopback address. */
    int port() {
        return port;
    }

    /**
     * Stops the server and waits until it is gone, even in a thread that was asked to stop.
     *
     * @return whether it shut down in good order
     */
    boolean stop() throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            watchdog.release();
            if (process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            process.destroyForcibly();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return false;
    }
}
