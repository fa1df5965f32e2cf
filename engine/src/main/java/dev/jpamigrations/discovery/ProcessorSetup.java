package dev.jpamigrations.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the build tells about the processor: asked for entries whose managed classes no registry names. */
public interface ProcessorSetup {

    /** Knows nothing of any build. */
    ProcessorSetup UNKNOWN = entry -> {
        if (!entry.isOfApplication()) {
            return Optional.of(new Gap(
                    "it is a dependency of scope test, which the application does not have when it runs",
                    "Give the dependency another scope, or name it under the excludes of dependencyEntities."));
        }
        return Optional.of(new Gap(
                "its classes were compiled without the processor",
                entry.kind() == ClassPathEntry.Kind.DEPENDENCY
                        ? inclusionOf(List.of(entry))
                        : "Add migrations-processor to the annotationProcessorPaths of the maven-compiler-plugin, and"
                                + " compile the module again."));
    };

    /**
     * Why an entry's managed classes are in no model.
     *
     * @param entry an entry with managed classes that no registry names, or that only tests have
     * @return cause and cure; empty where the build does run the processor, so that the classes are merely older than that
     */
    Optional<Gap> gap(ClassPathEntry entry);

    /**
     * Why there is no registry.
     *
     * @param cause the reason, as the end of a sentence: {@code its classes were compiled without the processor}
     * @param advice what to do, with the XML to paste
     */
    record Gap(String cause, String advice) {}

    /**
     * What to paste where the entities of jars belong to the model: one element for all, since a second one would take its
     * place.
     */
    default String inclusion(List<ClassPathEntry> jars) {
        return inclusionOf(jars);
    }

    private static String inclusionOf(List<ClassPathEntry> jars) {
        return "If they belong to the model, add to the plugin's configuration (or name it under excludes if not):\n"
                + jars.stream()
                        .map(jar -> "<include>" + jar.groupId() + ":" + jar.artifactId() + "</include>")
                        .collect(Collectors.joining(
                                "", "<dependencyEntities><includes>", "</includes></dependencyEntities>"));
    }
}
