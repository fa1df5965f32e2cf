package dev.jpamigrations.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

/** The Maven that runs the stories: the one that runs this build, in processes of its own. */
final class Maven {

    static final int TIMEOUT_SECONDS = 900;

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
     * Runs one command and waits for its end. It may be run by a process that ran others before; a folder with options of its own
     * for the virtual machine gets a process of its own.
     *
     * @param folder where it is typed
     * @param environment variables added to the inherited ones
     * @param arguments goals and options
     */
    Build run(Path folder, Map<String, String> environment, List<String> arguments) {
        return Files.exists(folder.resolve(".mvn/jvm.config"))
                ? runAlone(folder, environment, arguments, line -> {})
                : ResidentMaven.run(
                        new ResidentMaven.Setting(home, javaHome, inherited(environment)), folder, arguments);
    }

    /**
     * Runs one command as a process that does nothing else, and waits for its end.
     *
     * @param folder where it is typed
     * @param environment variables added to the inherited ones
     * @param arguments goals and options
     * @param listener is told each line as it comes
     */
    Build runAlone(Path folder, Map<String, String> environment, List<String> arguments, Consumer<String> listener) {
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
        inherited(environment).forEach(request::addShellEnvironment);
        Stream.concat(Stream.of("--no-transfer-progress"), arguments.stream()).forEach(request::addArg);
        return request;
    }

    private static Map<String, String> inherited(Map<String, String> added) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(Maven::steersBuilds);
        environment.putAll(added);
        return environment;
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
