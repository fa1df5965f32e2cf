package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.maven.compilation.Compilation.Run;
import dev.jpamigrations.maven.compilation.Compilation.Statements;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Reads from a module's POMs how its classes are compiled. */
final class CompilationReader {

    private static final String DEFAULT_EXECUTION = "default-compile";
    private static final String PROC = "maven.compiler.proc";
    private static final String TOOLCHAINS = "org.apache.maven.plugins:maven-toolchains-plugin";

    /** The types of dependencies that Maven 4 puts on the processor path. */
    private static final Set<String> PROCESSOR_TYPES = Set.of("processor", "classpath-processor", "modular-processor");

    private final MavenProject module;
    private final Lineage lineage;
    private final Properties userProperties;
    private final boolean processorOnClassPath;

    /**
     * @param module the module
     * @param lineage what its POMs say of the compiler
     * @param userProperties what was typed
     * @param processorOnClassPath whether the module is compiled with the processor on its class path
     */
    CompilationReader(MavenProject module, Lineage lineage, Properties userProperties, boolean processorOnClassPath) {
        this.module = module;
        this.lineage = lineage;
        this.userProperties = userProperties;
        this.processorOnClassPath = processorOnClassPath;
    }

    /** The executions of the goal {@code compile}, Maven's own first; a single one that is none where there is none. */
    List<Compilation> read() {
        Plugin compiler = module.getPlugin(PluginId.COMPILER.key());
        List<Compilation> compilations = compiler == null
                ? List.of()
                : compiler.getExecutions().stream()
                        .filter(each -> each.getGoals().contains("compile") && !"none".equals(each.getPhase()))
                        .sorted(Comparator.comparing(each -> !each.getId().equals(DEFAULT_EXECUTION)))
                        .map(each -> compilation(PluginId.of(compiler), each))
                        .toList();
        return compilations.isEmpty()
                ? List.of(compilation(Run.NONE, PluginId.COMPILER, DEFAULT_EXECUTION, new CompilerConfiguration(null)))
                : compilations;
    }

    private Compilation compilation(PluginId plugin, PluginExecution execution) {
        CompilerConfiguration configuration = new CompilerConfiguration((Xpp3Dom) execution.getConfiguration());
        boolean isSkipped = Boolean.parseBoolean(value(configuration, "skipMain", "maven.main.skip"));
        return compilation(isSkipped ? Run.SKIPPED : Run.TAKES_PLACE, plugin, execution.getId(), configuration);
    }

    private Compilation compilation(Run run, PluginId plugin, String execution, CompilerConfiguration configuration) {
        String compilerId = value(configuration, "compilerId", "maven.compiler.compilerId");
        return new Compilation(
                run,
                plugin,
                compilerId.isEmpty() ? "javac" : compilerId,
                javaVersion(configuration),
                value(configuration, "proc", PROC),
                configuration.arguments(),
                processorPath(configuration),
                configuration.processors(),
                processorOnClassPath,
                statements(execution));
    }

    private Optional<List<String>> processorPath(CompilerConfiguration configuration) {
        List<String> dependencies = module.getDependencies().stream()
                .filter(dependency -> PROCESSOR_TYPES.contains(dependency.getType()))
                .map(Dependency::getArtifactId)
                .toList();
        return configuration.has("annotationProcessorPaths") || !dependencies.isEmpty()
                ? Optional.of(Stream.concat(configuration.processorPath().stream(), dependencies.stream())
                        .toList())
                : Optional.empty();
    }

    /** That of the JDK that runs Maven, unless the compiler is that of another one, whose version is not known here. */
    private int javaVersion(CompilerConfiguration configuration) {
        boolean isAnother = configuration.has("executable")
                || configuration.has("jdkToolchain")
                || module.getPlugin(TOOLCHAINS) != null;
        return isAnother ? 0 : Runtime.version().feature();
    }

    /** A parameter's value as Maven finds it: configuration first, then the command line's property, then the POM's. */
    private String value(CompilerConfiguration configuration, String parameter, String property) {
        return Stream.of(
                        configuration.text(parameter),
                        userProperties.getProperty(property, ""),
                        module.getProperties().getProperty(property, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
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
        Statement typed = new Statement("the command line", true, Xml.of(PROC, userProperties.getProperty(PROC, "")));
        return Stream.of(
                        lineage.elements(execution, "proc").stream(),
                        Stream.of(typed),
                        lineage.properties(PROC).stream())
                .flatMap(statements -> statements)
                .filter(each -> each.element().text().equals("none"))
                .toList();
    }
}
