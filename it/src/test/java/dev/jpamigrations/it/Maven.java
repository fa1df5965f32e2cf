package dev.jpamigrations.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationOutputHandler;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** The Maven that runs the stories: the one that runs this build, as a process of its own. */
final class Maven {

    private static final int TIMEOUT_SECONDS = 900;

    /** A command lives for seconds: the optimising compiler and a collector with threads of its own cost more than they give. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path home;
    private final Path javaHome;

    private Maven(Path home, Path javaHome) {
        this.home = home;
        this.javaHome = javaHome;
    }

    static Maven ofThisBuild() {
        return new Maven(Settings.folder("maven.home"), Path.of(System.getProperty("java.home")));
    }

    /** The same Maven on another JDK. */
    Maven with(Jdk jdk) {
        return new Maven(home, jdk.home());
    }

    /**
     * Runs one command and waits for its end.
     *
     * @param folder where it is typed
     * @param environment variables added to the inherited ones
     * @param arguments goals and options
     * @param listener is told each line as it comes
     */
    Build run(Path folder, Map<String, String> environment, List<String> arguments, Consumer<String> listener) {
        List<String> lines = new ArrayList<>();
        InvocationRequest request = request(folder, environment, arguments);
        InvocationOutputHandler handler = line -> {
            synchronized (lines) {
                lines.add(line);
            }
            listener.accept(line);
        };
        request.setOutputHandler(handler);
        request.setErrorHandler(handler);
        int exitCode = exitCode(request);
        synchronized (lines) {
            return new Build("mvn " + String.join(" ", arguments), exitCode, lines);
        }
    }

    private InvocationRequest request(Path folder, Map<String, String> environment, List<String> arguments) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setBatchMode(true);
        request.setJavaHome(javaHome.toFile());
        request.setTimeoutInSeconds(TIMEOUT_SECONDS);
        request.setMavenOpts(String.join(" ", SHORT_LIVED));
        request.setShellEnvironmentInherited(false);
        System.getenv().forEach((name, value) -> {
            if (!steersBuilds(name)) {
                request.addShellEnvironment(name, value);
            }
        });
        environment.forEach(request::addShellEnvironment);
        Stream.concat(Stream.of("--no-transfer-progress"), arguments.stream()).forEach(request::addArg);
        return request;
    }

    /** A story sees the environment that it sets, not one that the developer or the outer Maven happens to have. */
    private static boolean steersBuilds(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Stream.of("MAVEN_", "MIGRATIONS_", "PG", "SPRING_").anyMatch(upper::startsWith)
                || upper.equals("DATABASE_URL");
    }

    private int exitCode(InvocationRequest request) {
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenHome(home.toFile());
        try {
            InvocationResult result = invoker.execute(request);
            if (result.getExecutionException() != null) {
                throw new IllegalStateException("Maven did not come to an end.", result.getExecutionException());
            }
            return result.getExitCode();
        } catch (MavenInvocationException e) {
            throw new IllegalStateException("Maven could not be run from " + home + ".", e);
        }
    }
}
