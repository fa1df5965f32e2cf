package dev.jpamigrations.maven.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a module's classes are compiled: what the effective POM makes of one execution of the maven-compiler-plugin, and where
 * the POMs say so.
 *
 * @param run whether the execution takes place
 * @param plugin the maven-compiler-plugin in its version
 * @param compilerId the compiler: {@code javac}
 * @param javaVersion the Java version of the JDK that compiles: 17; 0 where unknown
 * @param proc the parameter {@code proc}, empty where it is not set
 * @param arguments the compiler's further arguments
 * @param processorPath the artifactIds of {@code annotationProcessorPaths}; empty where there is no such element
 * @param processors the classes of {@code annotationProcessors}, which are then the only ones to run
 * @param processorOnClassPath whether the processor is on the class path
 * @param statements where the POMs say what bears upon it
 */
record Compilation(
        Run run,
        PluginId plugin,
        String compilerId,
        int javaVersion,
        String proc,
        List<String> arguments,
        Optional<List<String>> processorPath,
        List<String> processors,
        boolean processorOnClassPath,
        Statements statements) {

    /** An older maven-compiler-plugin takes no notice of {@code annotationProcessorPaths}. */
    static final String FIRST_WITH_PROCESSOR_PATHS = "3.5";

    /** The maven-compiler-plugin to use where the build's own is too old. */
    private static final String ADVISED_PLUGIN = "3.14.1";

    private static final Set<String> WITH_PATH = Set.of("-processorpath", "--processor-path");

    /** Whether an execution takes place. */
    enum Run {
        /** It does. */
        TAKES_PLACE,
        /** It is there and told to do nothing. */
        SKIPPED,
        /** There is none. */
        NONE
    }

    /**
     * Where the POMs say something.
     *
     * @param processorPaths the elements {@code annotationProcessorPaths}, the one that counts first
     * @param processors the elements {@code annotationProcessors}, the one that counts first
     * @param noProcessing what says {@code none} for {@code proc}: elements, properties, or the command line
     * @param arguments the elements with further arguments for the compiler
     * @param home where the POMs should say what they do not say yet
     */
    record Statements(
            List<Statement> processorPaths,
            List<Statement> processors,
            List<Statement> noProcessing,
            List<Statement> arguments,
            Home home) {

        Statements {
            processorPaths = List.copyOf(processorPaths);
            processors = List.copyOf(processors);
            noProcessing = List.copyOf(noProcessing);
            arguments = List.copyOf(arguments);
        }
    }

    Compilation {
        arguments = List.copyOf(arguments);
        processorPath = processorPath.map(List::copyOf);
        processors = List.copyOf(processors);
    }

    /** Whether the plugin takes notice of {@code annotationProcessorPaths}. */
    boolean heedsProcessorPaths() {
        return plugin.isAtLeast(FIRST_WITH_PROCESSOR_PATHS);
    }

    /** The plugin in the version to write where it is not written yet: its own, unless that is too old. */
    PluginId advisedPlugin() {
        return plugin.version().isEmpty() || !heedsProcessorPaths() ? plugin.withVersion(ADVISED_PLUGIN) : plugin;
    }

    /** The argument that gives the compiler a processor path, whatever the POM's element says. */
    Optional<String> pathArgument() {
        return arguments.stream().filter(WITH_PATH::contains).findFirst();
    }

    /** What follows an argument, empty where nothing does. */
    String valueOf(String argument) {
        int next = arguments.indexOf(argument) + 1;
        return next < arguments.size() ? arguments.get(next) : "";
    }

    /** The arguments without one of them, and without its value where it takes one. */
    List<String> argumentsWithout(String argument) {
        List<String> others = new ArrayList<>(arguments);
        int at = others.indexOf(argument);
        int length = WITH_PATH.contains(argument) ? 2 : 1;
        others.subList(at, Math.min(at + length, others.size())).clear();
        return others;
    }
}
