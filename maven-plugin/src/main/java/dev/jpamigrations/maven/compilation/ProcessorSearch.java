package dev.jpamigrations.maven.compilation;

import java.util.List;
import java.util.Optional;

/** Where a compiler looks for processors, and why ours is not there. */
final class ProcessorSearch {

    private static final int FIRST_JAVA_WITHOUT_IMPLICIT_PROCESSING = 23;

    private final Compilation compilation;
    private final Cures cures;

    ProcessorSearch(Compilation compilation, Cures cures) {
        this.compilation = compilation;
        this.cures = cures;
    }

    /** Why the compiler does not see the processor; empty where it does. */
    Optional<Fault> fault() {
        Optional<List<String>> path = compilation.processorPath();
        boolean isOnPath = path.isPresent() && path.get().contains(Diagnosis.PROCESSOR);
        Optional<String> argument = compilation.pathArgument();
        if (argument.isPresent()) {
            return byArgument(argument.get(), isOnPath);
        }
        if (path.isPresent() && compilation.heedsProcessorPaths()) {
            return isOnPath ? Optional.empty() : Optional.of(notOnPath());
        }
        if (compilation.processorOnClassPath()) {
            return searchesClassPath() ? Optional.empty() : Optional.of(new Fault(notSearched(), cures.onPath()));
        }
        if (path.isEmpty()) {
            return Optional.of(new Fault("its maven-compiler-plugin has no annotationProcessorPaths", cures.onPath()));
        }
        return Optional.of(new Fault(
                "maven-compiler-plugin " + compilation.plugin().version()
                        + " ignores annotationProcessorPaths, which it heeds from "
                        + Compilation.FIRST_WITH_PROCESSOR_PATHS + " on",
                isOnPath ? cures.newerPlugin() : cures.onPath()));
    }

    private Optional<Fault> byArgument(String argument, boolean isOnPath) {
        return compilation.valueOf(argument).contains(Diagnosis.PROCESSOR)
                ? Optional.empty()
                : Optional.of(new Fault(
                        argument + " among the compiler's arguments leads past the processor",
                        cures.without(argument).and(isOnPath ? Cure.NONE : cures.onPath())));
    }

    private Fault notOnPath() {
        List<Statement> paths = compilation.statements().processorPaths();
        String counting = "annotationProcessorPaths"
                + paths.stream().findFirst().map(path -> " in " + path.place()).orElse("");
        return paths.stream()
                .skip(1)
                .filter(ProcessorSearch::namesProcessor)
                .findFirst()
                .map(hidden -> new Fault(
                        counting + " replace those in " + hidden.place() + ", which name the processor",
                        cures.appended()))
                .orElseGet(() -> new Fault(
                        counting + " do not name the processor"
                                + (compilation.processorOnClassPath()
                                        ? ", and the class path is not searched then"
                                        : ""),
                        cures.onPath()));
    }

    static boolean namesProcessor(Statement paths) {
        return paths.element().holds("artifactId", Diagnosis.PROCESSOR);
    }

    private boolean searchesClassPath() {
        return (compilation.javaVersion() > 0 && compilation.javaVersion() < FIRST_JAVA_WITHOUT_IMPLICIT_PROCESSING)
                || !compilation.compilerId().startsWith("javac")
                || compilation.proc().equals("full")
                || compilation.arguments().contains("-proc:full")
                || !compilation.processors().isEmpty();
    }

    private String notSearched() {
        return "the processor is on the class path, which "
                + (compilation.javaVersion() > 0
                        ? "the compiler of JDK " + compilation.javaVersion() + " does not search"
                        : "the compiler does not search, if it is that of JDK 23 or later");
    }
}
