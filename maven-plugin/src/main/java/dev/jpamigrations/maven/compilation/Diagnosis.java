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
            faults.add(new Fault("annotation processing is switched off by " + cures.obstacles(), cures.processing()));
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
        new ProcessorSearch(compilation, cures).fault().ifPresent(faults::add);
        if (faults.isEmpty() && !PROCESSING_COMPILERS.contains(compilation.compilerId())) {
            faults.add(elsewhere("the compiler \"" + compilation.compilerId() + "\" compiles it"));
        }
        return faults;
    }

    private Fault elsewhere(String cause) {
        return new Fault(cause, Cure.edit(classFilesRead));
    }
}
