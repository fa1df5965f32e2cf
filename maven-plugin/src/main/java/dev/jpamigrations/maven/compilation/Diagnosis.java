package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.discovery.ProcessorSetup.Gap;
import dev.jpamigrations.maven.compilation.Compilation.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a compilation does not run the processor. A pure function: facts in, cause and cure out.
 *
 * <p>The rules are those of javac ("Annotation Processing" in its manual) and of the maven-compiler-plugin: a processor path is
 * searched instead of the class path; named processors run alone; {@code -proc:none} ends it all; and from JDK 23 on the class
 * path is not searched unless processing is asked for (JDK-8321314).
 */
final class Diagnosis {

    static final String GROUP = "dev.jpamigrations";
    static final String PROCESSOR = "migrations-processor";
    static final String PROCESSOR_CLASS = "dev.jpamigrations.processor.RegistryProcessor";

    private static final int FIRST_JAVA_WITHOUT_IMPLICIT_PROCESSING = 23;
    private static final Set<String> PROCESSING_COMPILERS =
            Set.of("javac", "javac-with-errorprone", "eclipse", "aspectj");

    private final String version;
    private final Remedy classFilesRead;

    /**
     * @param version the version of the processor to advise
     * @param classFilesRead what to do where nothing that is said to the maven-compiler-plugin would help
     */
    Diagnosis(String version, Remedy classFilesRead) {
        this.version = version;
        this.classFilesRead = classFilesRead;
    }

    /**
     * One reason and what to do about it.
     *
     * @param cause the end of a sentence
     */
    private record Fault(String cause, Cure cure) {}

    /** Cause and cure; empty where the processor does run. */
    Optional<Gap> of(Compilation compilation) {
        List<Fault> faults = faults(compilation);
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        Cure cure = faults.stream().map(Fault::cure).reduce(Cure.NONE, Cure::and);
        Stream<Remedy> settings = cure.settings().isEmpty()
                ? Stream.of()
                : Stream.of(compilation.statements().home().configured(compilation.advisedPlugin(), cure.settings()));
        return Optional.of(new Gap(
                faults.stream().map(Fault::cause).collect(Collectors.joining("; and ")),
                Stream.concat(cure.edits().stream(), settings)
                        .map(Remedy::toString)
                        .collect(Collectors.joining("\n"))));
    }

    private List<Fault> faults(Compilation compilation) {
        if (compilation.run() != Run.TAKES_PLACE) {
            return List.of(elsewhere(
                    compilation.run() == Run.NONE
                            ? "no execution of the maven-compiler-plugin compiles it"
                            : "the maven-compiler-plugin is told to skip it"));
        }
        Cures cures = new Cures(compilation, version);
        List<Fault> faults = new ArrayList<>();
        if (compilation.proc().equals("none")) {
            faults.add(new Fault(
                    "annotation processing is switched off by "
                            + Cures.written(compilation.statements().noProcessing()),
                    cures.processing()));
        }
        if (compilation.arguments().contains("-proc:none")) {
            faults.add(new Fault(
                    "annotation processing is switched off by -proc:none among the compiler's arguments",
                    cures.without("-proc:none")));
        }
        if (!compilation.processors().isEmpty() && !compilation.processors().contains(PROCESSOR_CLASS)) {
            faults.add(new Fault(
                    "the processor is not "
                            + compilation.statements().processors().stream()
                                    .findFirst()
                                    .map(list -> "among the annotationProcessors in " + list.place())
                                    .orElse("named by -processor among the compiler's arguments"),
                    cures.named()));
        }
        unseen(compilation, cures).ifPresent(faults::add);
        if (faults.isEmpty() && !PROCESSING_COMPILERS.contains(compilation.compilerId())) {
            faults.add(elsewhere("the compiler \"" + compilation.compilerId() + "\" compiles it"));
        }
        return faults;
    }

    private Fault elsewhere(String cause) {
        return new Fault(cause, Cure.edit(classFilesRead));
    }

    /** Where the compiler looks for processors, and ours is not. */
    private static Optional<Fault> unseen(Compilation compilation, Cures cures) {
        Optional<List<String>> path = compilation.processorPath();
        boolean namesProcessor = path.isPresent() && path.get().contains(PROCESSOR);
        Optional<String> argument = compilation.pathArgument();
        if (argument.isPresent()) {
            Cure onPath = namesProcessor ? Cure.NONE : cures.onPath();
            return compilation.valueOf(argument.get()).contains(PROCESSOR)
                    ? Optional.empty()
                    : Optional.of(new Fault(
                            argument.get() + " among the compiler's arguments leads past the processor",
                            cures.without(argument.get()).and(onPath)));
        }
        if (path.isPresent() && compilation.heedsProcessorPaths()) {
            return namesProcessor ? Optional.empty() : Optional.of(notOnPath(compilation, cures));
        }
        if (compilation.processorOnClassPath()) {
            return searchesClassPath(compilation)
                    ? Optional.empty()
                    : Optional.of(new Fault(notSearched(compilation), cures.onPath()));
        }
        if (path.isEmpty()) {
            return Optional.of(new Fault("its maven-compiler-plugin has no annotationProcessorPaths", cures.onPath()));
        }
        return Optional.of(new Fault(
                "maven-compiler-plugin " + compilation.plugin().version()
                        + " ignores annotationProcessorPaths, which it heeds from "
                        + Compilation.FIRST_WITH_PROCESSOR_PATHS + " on",
                namesProcessor ? cures.newerPlugin() : cures.onPath()));
    }

    private static Fault notOnPath(Compilation compilation, Cures cures) {
        List<Statement> paths = compilation.statements().processorPaths();
        String counting = "annotationProcessorPaths in " + paths.get(0).place();
        return paths.stream()
                .skip(1)
                .filter(Diagnosis::namesProcessor)
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
        return paths.element().holds("artifactId", PROCESSOR);
    }

    private static boolean searchesClassPath(Compilation compilation) {
        return (compilation.javaVersion() > 0 && compilation.javaVersion() < FIRST_JAVA_WITHOUT_IMPLICIT_PROCESSING)
                || !compilation.compilerId().startsWith("javac")
                || compilation.proc().equals("full")
                || compilation.arguments().contains("-proc:full")
                || !compilation.processors().isEmpty();
    }

    private static String notSearched(Compilation compilation) {
        return "the processor is on the class path, which "
                + (compilation.javaVersion() > 0
                        ? "the compiler of JDK " + compilation.javaVersion() + " does not search"
                        : "the compiler does not search, if it is that of JDK 23 or later");
    }
}
