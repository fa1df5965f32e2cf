package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.maven.compilation.Compilation.Run;
import dev.jpamigrations.maven.compilation.Compilation.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads from a module's POMs how its classes are compiled. */
final class CompilationReader {

    private static final String DEFAULT_EXECUTION = "default-compile";
    private static final String TOOLCHAINS = "org.apache.maven.plugins:maven-toolchains-plugin";

    private final MavenProject module;
    private final Lineage lineage;
    private final Properties userProperties;
    private final boolean processorOnClassPath;

    CompilationReader(MavenProject module, Lineage lineage, Properties userProperties, boolean processorOnClassPath) {
        this.module = module;
        this.lineage = lineage;
        this.userProperties = userProperties;
        this.processorOnClassPath = processorOnClassPath;
    }

    /** The executions of the goal {@code compile}, Maven's own first; a single one that is none where there is none. */
    List<Compilation> read() {
        Plugin compiler = module.getPlugin(PluginId.COMPILER.key());
        List<PluginExecution> executions = compiler == null
                ? List.of()
                : compiler.getExecutions().stream()
                        .filter(each -> each.getGoals().contains("compile") && !"none".equals(each.getPhase()))
                        .sorted(Comparator.comparing(each -> !each.getId().equals(DEFAULT_EXECUTION)))
                        .toList();
        if (executions.isEmpty()) {
            return List.of(compilation(Run.NONE, PluginId.COMPILER, DEFAULT_EXECUTION, new Xpp3Dom("configuration")));
        }
        PluginId plugin = PluginId.of(Objects.requireNonNull(compiler));
        return executions.stream()
                .map(each -> {
                    Xpp3Dom configuration = (Xpp3Dom)
                            Objects.requireNonNullElseGet(each.getConfiguration(), () -> new Xpp3Dom("configuration"));
                    Run run = isTrue(configuration, "skipMain", "maven.main.skip") ? Run.SKIPPED : Run.TAKES_PLACE;
                    return compilation(run, plugin, each.getId(), configuration);
                })
                .toList();
    }

    private Compilation compilation(Run run, PluginId plugin, String execution, Xpp3Dom configuration) {
        List<String> arguments = arguments(configuration);
        return new Compilation(
                run,
                plugin,
                value(configuration, "compilerId", "maven.compiler.compilerId").orElse("javac"),
                javaVersion(configuration),
                value(configuration, "proc", "maven.compiler.proc").orElse(""),
                arguments,
                Optional.ofNullable(configuration.getChild("annotationProcessorPaths"))
                        .map(paths -> Stream.of(paths.getChildren())
                                .map(path -> text(path.getChild("artifactId")))
                                .toList()),
                processors(configuration, arguments),
                processorOnClassPath,
                statements(execution));
    }

    private Statements statements(String execution) {
        List<Statement> paths = lineage.elements(execution, "annotationProcessorPaths");
        List<Statement> processors = lineage.elements(execution, "annotationProcessors");
        List<Statement> noProcessing = noProcessing(execution);
        List<Statement> arguments = Stream.of("compilerArgs", "compilerArgument", "compilerArguments")
                .flatMap(element -> lineage.elements(execution, element).stream())
                .toList();
        boolean wins = Stream.of(paths, processors, noProcessing, arguments)
                .flatMap(List::stream)
                .anyMatch(each -> !each.isOurs());
        return new Statements(paths, processors, noProcessing, arguments, lineage.shared(wins));
    }

    /** All of them: where one is taken out, the next one counts. */
    private List<Statement> noProcessing(String execution) {
        String property = "maven.compiler.proc";
        Statement typed =
                new Statement("the command line", true, Xml.of(property, userProperties.getProperty(property, "")));
        return Stream.of(
                        lineage.elements(execution, "proc").stream(),
                        Stream.of(typed),
                        lineage.properties(property).stream())
                .flatMap(statements -> statements)
                .filter(each -> each.element().text().equals("none"))
                .toList();
    }

    private static List<String> arguments(Xpp3Dom configuration) {
        List<String> arguments = new ArrayList<>();
        children(configuration, "compilerArgs").map(CompilationReader::text).forEach(arguments::add);
        Stream.of(text(configuration.getChild("compilerArgument")).split("\\s+"))
                .filter(argument -> !argument.isEmpty())
                .forEach(arguments::add);
        children(configuration, "compilerArguments").forEach(argument -> {
            arguments.add("-" + argument.getName());
            if (!text(argument).isEmpty()) {
                arguments.add(text(argument));
            }
        });
        return arguments;
    }

    private static List<String> processors(Xpp3Dom configuration, List<String> arguments) {
        List<String> processors = new ArrayList<>();
        children(configuration, "annotationProcessors")
                .map(CompilationReader::text)
                .forEach(processors::add);
        int named = arguments.indexOf("-processor");
        if (named >= 0 && named + 1 < arguments.size()) {
            processors.addAll(List.of(arguments.get(named + 1).split(",")));
        }
        return processors;
    }

    /** That of the JDK that runs Maven, unless the compiler is that of another one, whose version is not known here. */
    private int javaVersion(Xpp3Dom configuration) {
        boolean isAnother = configuration.getChild("executable") != null
                || configuration.getChild("jdkToolchain") != null
                || module.getPlugin(TOOLCHAINS) != null;
        return isAnother ? 0 : Runtime.version().feature();
    }

    private boolean isTrue(Xpp3Dom configuration, String parameter, String property) {
        return value(configuration, parameter, property)
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    /** A parameter's value as Maven finds it: configuration first, then the command line's property, then the POM's. */
    private Optional<String> value(Xpp3Dom configuration, String parameter, String property) {
        return Stream.of(
                        text(configuration.getChild(parameter)),
                        userProperties.getProperty(property, ""),
                        module.getProperties().getProperty(property, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Stream<Xpp3Dom> children(Xpp3Dom configuration, String element) {
        return Stream.ofNullable(configuration.getChild(element)).flatMap(list -> Stream.of(list.getChildren()));
    }

    private static String text(@Nullable Xpp3Dom dom) {
        return dom == null || dom.getValue() == null ? "" : dom.getValue().strip();
    }
}
