package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The port that a server used last, so that it is found again by those who wrote it down.
 *
 * @param file where it is remembered
 */
record RememberedPort(Path file) {

    /**
     * The port to start on.
     *
     * @param wanted the port asked for; 0 for the remembered one where it is free, else any
     */
    int choose(int wanted) throws IOException {
        int port = wanted;
        if (port == 0 && Files.exists(file)) {
            port = Integer.parseInt(Files.readString(file).strip());
            port = LoopbackPort.isFree(port) ? port : 0;
        }
        if (port == 0) {
            port = LoopbackPort.free();
        }
        Files.writeString(file, port + "\n");
        return port;
    }
}
