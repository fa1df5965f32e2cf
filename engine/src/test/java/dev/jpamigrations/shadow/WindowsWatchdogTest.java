package dev.jpamigrations.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs on every system, with a program in the place of {@code pg_ctl} that notes how it was called. */
class WindowsWatchdogTest {

    @TempDir
    Path folder;

    private Path pgCtl;
    private Path calls;

    @BeforeEach
    void writeProgram() throws IOException {
        calls = folder.resolve("calls");
        pgCtl = Files.writeString(folder.resolve("pg_ctl"), "#!/bin/sh\necho \"$@\" >> " + calls + "\n");
        Files.setPosixFilePermissions(pgCtl, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @CsvSource({"true, kill INT 4711", "false, kill QUIT 4711"})
    void stopsTheServer(boolean inGoodOrder, String call) throws Exception {
        part(inGoodOrder, "server", "4711");

        assertThat(calls).hasContent(call);
    }

    @Test
    void takesTheServerDownWithItsLastClient() throws Exception {
        Path clients = Files.createDirectory(folder.resolve("clients"));
        Path client = Files.createFile(clients.resolve("mine"));
        Path other = Files.createFile(clients.resolve("other"));
        Path postmaster = Files.writeString(folder.resolve("postmaster.pid"), "4711\n/data\n");

        part(true, "client", client.toString(), clients.toString(), postmaster.toString());
        assertThat(client).as("in good order").exists();

        part(false, "client", client.toString(), clients.toString(), postmaster.toString());
        assertThat(client).doesNotExist();
        assertThat(calls).as("others are left").doesNotExist();

        part(false, "client", other.toString(), clients.toString(), postmaster.toString());
        assertThat(clients).doesNotExist();
        assertThat(calls).hasContent("kill INT 4711");
    }

    private void part(boolean inGoodOrder, String duty, String... arguments) throws Exception {
        Process watchdog = new ProcessBuilder(Watchdog.java(duty, pgCtl.toString(), arguments))
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        if (inGoodOrder) {
            watchdog.getOutputStream().write('\n');
        }
        watchdog.getOutputStream().close();
        assertThat(watchdog.waitFor()).isZero();
    }
}
