package dev.jpamigrations.it;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that runs one Maven command after another. To start Maven and to compile its and the compiler's code costs several
 * times what the goals do. It ends with the process that started it.
 */
final class ResidentMaven implements AutoCloseable {

    private static final int MOST_AT_REST = 3;
    private static final Deque<ResidentMaven> AT_REST = new ArrayDeque<>();

    /**
     * What commands have in common that are run by one process.
     *
     * @param home of Maven
     * @param javaHome of the JDK that runs it
     * @param environment all variables
     */
    record Setting(Path home, Path javaHome, Map<String, String> environment) {

        Setting {
            environment = Map.copyOf(environment);
        }
    }

    private final Setting setting;
    private final Process process;
    private final DataOutputStream commands;
    private final BufferedReader printed;

    private ResidentMaven(Setting setting, Process process) {
        this.setting = setting;
        this.process = process;
        this.commands = new DataOutputStream(process.getOutputStream());
        this.printed = new BufferedReader(new InputStreamReader(process.getInputStream(), Charset.defaultCharset()));
    }

    /** Runs one command, in a process at rest if there is one of that setting, and waits for its end. */
    static Build run(Setting setting, Path folder, List<String> arguments) {
        try {
            Optional<ResidentMaven> atRest = atRest(setting);
            ResidentMaven maven = atRest.isPresent() ? atRest.get() : start(setting);
            Build build = maven.run(folder, arguments);
            rest(maven);
            return build;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Optional<ResidentMaven> atRest(Setting setting) {
        for (Iterator<ResidentMaven> all = AT_REST.iterator(); all.hasNext(); ) {
            ResidentMaven maven = all.next();
            if (maven.setting.equals(setting)) {
                all.remove();
                return Optional.of(maven);
            }
        }
        return Optional.empty();
    }

    private static synchronized void rest(ResidentMaven maven) {
        AT_REST.addFirst(maven);
        if (AT_REST.size() > MOST_AT_REST) {
            AT_REST.removeLast().close();
        }
    }

    private static ResidentMaven start(Setting setting) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(setting.javaHome().resolve("bin/java").toString());
        command.addAll(Maven.SHORT_LIVED);
        command.add("-Dmaven.home=" + setting.home());
        command.add("-Dlibrary.jansi.path=" + setting.home().resolve("lib/jansi-native"));
        command.addAll(List.of("-classpath", classPath(setting.home()), MavenLoop.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(setting.environment());
        return new ResidentMaven(setting, builder.start());
    }

    /** The loop, and what Maven's own script starts Maven with. */
    private static String classPath(Path home) throws IOException {
        try (Stream<Path> boot = Files.list(home.resolve("boot"))) {
            return Stream.concat(
                            Stream.of(Settings.text("classes")),
                            boot.map(Path::toString).filter(file -> file.endsWith(".jar")))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private Build run(Path folder, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--batch-mode", "--no-transfer-progress"));
        all.addAll(arguments);
        MavenLoop.send(commands, folder, all);
        CompletableFuture<Void> overdue =
                new CompletableFuture<Void>().completeOnTimeout(null, Maven.TIMEOUT_SECONDS, TimeUnit.SECONDS);
        overdue.thenRun(this::close);
        List<String> lines = new ArrayList<>();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            // Maven's last word, which resets colours, ends no line
            int end = line.indexOf(MavenLoop.END);
            if (end >= 0) {
                overdue.cancel(false);
                int exitCode = Integer.parseInt(line.substring(end + MavenLoop.END.length()));
                return new Build("mvn " + String.join(" ", arguments), exitCode, lines);
            }
            lines.add(line);
        }
        throw new IllegalStateException("Maven did not come to an end:\n" + String.join("\n", lines));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
