package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and stops servers that are no children of this process, through {@code pg_ctl}. */
final class ServerControl {

    private final PostgresInstallation postgres;
    private final Launch launch;
    private final Cluster cluster;

    ServerControl(PostgresInstallation postgres, Launch launch, Cluster cluster) {
        this.postgres = postgres;
        this.launch = launch;
        this.cluster = cluster;
    }

    /** The cluster's server, empty where none runs. */
    Optional<PostmasterFile> running() throws IOException {
        return PostmasterFile.read(cluster.data()).filter(PostmasterFile::isAlive);
    }

    /**
     * Starts a server in a session of its own, so that it outlives this process and the interrupt key of its terminal.
     *
     * @throws IOException with the end of the server's log where it does not start
     */
    PostmasterFile start(int port) throws IOException {
        forgetMistakenIdentity();
        pgCtl("start", "--wait", "--log=" + cluster.log(), "--options=-p " + port);
        Optional<PostmasterFile> started = running().filter(PostmasterFile::ready);
        if (started.isEmpty()) {
            throw new IOException(Files.readString(said()).strip() + "\n" + cluster.logTail());
        }
        return started.get();
    }

    /**
     * After a crash of the machine, {@code postmaster.pid} may name a process that is another program by now. The server
     * would take it for a server and refuse to start.
     */
    private void forgetMistakenIdentity() throws IOException {
        Optional<PostmasterFile> left = PostmasterFile.read(cluster.data());
        if (left.isPresent() && left.get().isAnotherProgram()) {
            Files.delete(PostmasterFile.path(cluster.data()));
        }
    }

    /**
     * Stops whatever server runs on the cluster and waits until it is gone.
     *
     * @param mode {@code fast} or {@code immediate} (PostgreSQL manual, "Shutting Down the Server")
     */
    void stop(String mode) throws IOException {
        if (running().isPresent()) {
            pgCtl("stop", "--wait", "--mode=" + mode);
            if (running().isPresent()) {
                throw new IOException(Files.readString(said()).strip());
            }
        }
    }

    private void pgCtl(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--pgdata=" + cluster.data());
        Pause.untilEnd(launch.process(postgres.program("pg_ctl"), all)
                .redirectOutput(said().toFile())
                .start());
    }

    private Path said() {
        return cluster.folder().resolve("pg_ctl.log");
    }
}
