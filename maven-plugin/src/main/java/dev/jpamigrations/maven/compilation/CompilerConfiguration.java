package dev.jpamigrations.maven.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one execution of the maven-compiler-plugin, as the effective POM has it.
 *
 * @param dom the element {@code configuration}, null where there is none
 */
record CompilerConfiguration(@Nullable Xpp3Dom dom) {

    boolean has(String element) {
        return child(element).isPresent();
    }

    /** The text of an element, empty where there is none. */
    String text(String element) {
        return child(element).map(CompilerConfiguration::text).orElse("");
    }

    /** The artifacts of {@code annotationProcessorPaths}. */
    List<String> processorPath() {
        return children("annotationProcessorPaths")
                .map(path -> new CompilerConfiguration(path).text("artifactId"))
                .toList();
    }

    /** What all three elements for arguments hold. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        children("compilerArgs").map(CompilerConfiguration::text).forEach(arguments::add);
        Stream.of(text("compilerArgument").split("\\s+"))
                .filter(argument -> !argument.isEmpty())
                .forEach(arguments::add);
        children("compilerArguments").forEach(argument -> {
            arguments.add("-" + argument.getName());
            if (!text(argument).isEmpty()) {
                arguments.add(text(argument));
            }
        });
        return arguments;
    }

    /** The processors that {@code annotationProcessors} or the argument {@code -processor} names. */
    List<String> processors() {
        List<String> processors = new ArrayList<>();
        children("annotationProcessors").map(CompilerConfiguration::text).forEach(processors::add);
        List<String> arguments = arguments();
        int named = arguments.indexOf("-processor");
        if (named >= 0 && named + 1 < arguments.size()) {
            processors.addAll(List.of(arguments.get(named + 1).split(",")));
        }
        return processors;
    }

    private Optional<Xpp3Dom> child(String element) {
        return Optional.ofNullable(dom).map(configuration -> configuration.getChild(element));
    }

    private Stream<Xpp3Dom> children(String element) {
        return child(element).stream().flatMap(list -> Stream.of(list.getChildren()));
    }

    private static String text(Xpp3Dom dom) {
        return dom.getValue() == null ? "" : dom.getValue().strip();
    }
}
