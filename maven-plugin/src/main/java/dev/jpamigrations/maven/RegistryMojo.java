package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.report.Answer;
import dev.jpamigrations.report.Format;
import dev.jpamigrations.report.RegistryReport;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Lists every managed type of the build and its jars: its kind, module or jar, table, and the history that answers for it;
 * below that the entities that belong to no model, because no registry names them or no history reaches their module.
 * Compiles all modules first. Typed in a build with several histories, it answers once for all of them.
 *
 * <pre>mvn migrations:registry</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "registry", threadSafe = true, configurator = FormConfigurator.NAME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RegistryMojo extends ParticipatingMojo {

    private static final String REPORT = RegistryMojo.class.getName();

    /**
     * {@code text} for people, or {@code json} for programs, which is printed without Maven's prefixes.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.format", defaultValue = "text")
    Format format;

    /**
     * A file to write the answer into. By default it is printed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.output")
    @Nullable
    File output;

    /** Called by Maven. */
    @Inject
    public RegistryMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performForModule() {
        CompiledClassPath classPaths = classPaths();
        List<ClassPathEntry> classPath = classPaths.withTests(project);
        RegistryReport own = modelParameters(classPaths)
                .reader(classPath, this::warn)
                .registry(classPath, unreached(classPath), owners(classPath));
        List<RegistryReport> all = withThoseOfOthers(own);
        if (!all.isEmpty()) {
            new Answer(output == null ? null : output.toPath(), this::say, System.out)
                    .give(RegistryReport.merged(all), format);
        }
    }

    /**
     * The reports of all modules that take part, once the last of them has come to its own; else none. They wait as text,
     * because Maven may load the plugin once for each module, and then their classes are not the same.
     */
    private List<RegistryReport> withThoseOfOthers(RegistryReport own) {
        Reactor reactor = reactor();
        ModuleParameters parameters =
                new ModuleParameters(session, execution.getPlugin().getKey());
        synchronized (session.getTopLevelProject()) {
            project.setContextValue(REPORT, own.json());
            List<@Nullable Object> reports = session.getProjects().stream()
                    .filter(module -> reactor.takesPart(Reactor.id(module)) && !parameters.skips(module))
                    .<@Nullable Object>map(module -> module.getContextValue(REPORT))
                    .toList();
            return reports.stream().allMatch(Objects::nonNull)
                    ? reports.stream()
                            .map(report -> RegistryReport.ofJson(String.valueOf(report)))
                            .toList()
                    : List.of();
        }
    }
}
