package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

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

    private static final int PASSWORD_BYTES = 24;

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("log");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    boolean exists() {
        return Files.exists(data().resolve("PG_VERSION")) && Files.exists(passwordFile());
    }

    String password() throws IOException {
        return Files.readString(passwordFile(), StandardCharsets.US_ASCII);
    }

    /**
     * Makes it anew: UTF-8 and the C locale, so that order and case are the same on every machine.
     *
     * @param durable whether it must survive a power cut; a scratch cluster need not
     * @throws IOException with initdb's own words where it fails
     */
    void create(PostgresInstallation postgres, Launch launch, boolean durable) throws IOException {
        FolderTree.delete(data());
        Files.createDirectories(folder);
        Files.deleteIfExists(passwordFile());
        PrivateFile.write(passwordFile(), randomPassword());
        List<String> arguments = List.of(
                "--pgdata=" + data(),
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                durable ? "--data-checksums" : "--no-sync");
        Process initdb = launch.process(postgres.program("initdb"), arguments)
                .redirectOutput(log().toFile())
                .start();
        if (exitCode(initdb) != 0) {
            FolderTree.delete(data());
            throw new IOException("initdb failed:\n" + Files.readString(log()).strip());
        }
    }

    private static int exitCode(Process process) throws IOException {
        while (process.isAlive()) {
            Pause.millis(5);
        }
        return process.exitValue();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
