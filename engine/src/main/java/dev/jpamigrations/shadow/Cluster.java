package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A folder with PostgreSQL's data and the password of its super user.
 *
 * <p>In it: {@code data} (the data directory), {@code password}, {@code log} (what the server printed). The password is
 * random: the server listens on this machine's loopback, where every local user could otherwise log in.
 *
 * @param folder the folder
 */
record Cluster(Path folder) {

    /** The super user. */
    static final String USER = "postgres";

    /** A socket's path may be 107 bytes long and that of a folder longer, so there is none. */
    private static final String CONFIGURATION = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            timezone = 'UTC'
            log_timezone = 'UTC'
            """;

    private static final int PASSWORD_BYTES = 24;
    private static final int LOG_TAIL = 20;

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("log");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    boolean exists() {
        return Files.exists(data().resolve("PG_VERSION")) && Files.exists(passwordFile());
    }

    /** The super user's way to a database of the server that runs on it. */
    ServerLogin login(int port, String database) throws IOException {
        String url = "jdbc:postgresql://" + LoopbackPort.HOST + ":" + port + "/" + database;
        return new ServerLogin(url, USER, Files.readString(passwordFile(), StandardCharsets.US_ASCII));
    }

    /** The major version of PostgreSQL whose data these are, empty where there are none. */
    Optional<String> majorVersion() throws IOException {
        return exists()
                ? Optional.of(Files.readString(data().resolve("PG_VERSION")).strip())
                : Optional.empty();
    }

    /** Undoes every {@code alter system}. */
    void forgetAlteredSettings() throws IOException {
        Files.writeString(data().resolve("postgresql.auto.conf"), "");
    }

    /**
     * Makes it anew: UTF-8 and the C locale, so that order and case are the same on every machine. The data directory is there
     * as a whole or not at all.
     *
     * @param durable whether it must survive a power cut; a scratch cluster need not
     * @throws IOException with initdb's own words where it fails
     */
    void create(PostgresInstallation postgres, Launch launch, boolean durable) throws IOException {
        Path partial = folder.resolve("data.partial");
        FolderTree.delete(data());
        FolderTree.delete(partial);
        Files.createDirectories(folder);
        Files.deleteIfExists(passwordFile());
        PrivateFile.write(passwordFile(), randomPassword());
        launch.handOver(folder);
        launch.handOver(passwordFile());
        List<String> arguments = List.of(
                "--pgdata=" + partial,
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                durable ? "--data-checksums" : "--no-sync");
        Process initdb = launch.process(postgres.program("initdb"), arguments)
                .redirectOutput(log().toFile())
                .start();
        if (Pause.untilEnd(initdb) != 0) {
            FolderTree.delete(partial);
            throw new IOException("initdb failed:\n" + logTail());
        }
        Files.delete(log()); // it is ours, and the server may run as another user
        Files.writeString(partial.resolve("postgresql.conf"), CONFIGURATION);
        Files.move(partial, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The last lines that the server printed. */
    String logTail() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
