package dev.jpamigrations.testing;

import dev.jpamigrations.shadow.ScratchDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** {@code psql}: runs a script as a database administrator does. */
public final class Psql {

    private Psql() {}

    /** Whether this machine has it. */
    public static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("psql", "--version").start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it printed, with the exit code as the last line. */
    public static String run(ScratchDatabase database, String script) throws IOException, InterruptedException {
        ServerLogin login = database.login();
        URI address = URI.create(login.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                "psql",
                "--no-psqlrc",
                "--quiet",
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--username=" + login.user(),
                database.name());
        builder.environment().put("PGPASSWORD", String.valueOf(login.password()));
        builder.environment().put("PGCLIENTENCODING", "UTF8");
        Process process = builder.redirectErrorStream(true).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "exit " + process.waitFor();
    }
}
