package dev.jpamigrations.shadow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a virtual machine of its own, that can be spoken to and killed. */
public final class ForkedJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintWriter input;

    private ForkedJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        this.input = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8), true);
    }

    static ForkedJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), main, arguments);
    }

    /** Starts it as another user would, or in another environment, by a prefix to the command. */
    public static ForkedJvm start(List<String> prefix, String classPath, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ForkedJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that it prints. */
    public String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the program has ended");
        }
        return line;
    }

    void tell(String line) {
        input.println(line);
    }

    /** Sends a signal and waits for the end. */
    void signal(String name) throws IOException, InterruptedException {
        kill(name, String.valueOf(process.pid()));
    }

    /** Sends a signal to it and all processes of its group, and waits for its end. */
    void signalGroup(String name) throws IOException, InterruptedException {
        kill(name, "-" + process.pid());
    }

    private void kill(String name, String target) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-s", name, "--", target).start().waitFor();
        awaitEnd();
    }

    /** Waits for the end, gives back the exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the program does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
