package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistoryReader;
import dev.jpamigrations.script.HistorySettings;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
 * Lists every managed type in reach of a module with a history: its kind, module or jar, table, and the history that answers
 * for it; and warns of entities that are in no registry. Compiles all modules first.
 *
 * <pre>mvn migrations:registry</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "registry", threadSafe = true, configurator = FormConfigurator.NAME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RegistryMojo extends ParticipatingMojo {

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

    private final ProjectDependenciesResolver resolver;

    /** Called by Maven. */
    @Inject
    public RegistryMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter);
        this.resolver = resolver;
    }

    @Override
    void performForModule() {
        CompiledClassPath classPaths = new CompiledClassPath(resolver, session);
        List<ClassPathEntry> classPath = classPaths.withTests(project);
        TypeOwners owners = new TypeOwners(histories(), Reactor.id(project));
        new Answer(format, output == null ? null : output.toPath(), this::say)
                .give(modelParameters(classPaths)
                        .reader(classPath, this::warn)
                        .registry(classPath, unreached(classPath), owners::of));
    }

    private Map<String, HistorySettings> histories() {
        Reactor reactor = reactor();
        ModuleParameters parameters =
                new ModuleParameters(session, execution.getPlugin().getKey());
        return session.getProjects().stream()
                .filter(module -> reactor.takesPart(Reactor.id(module)))
                .collect(Collectors.toMap(Reactor::id, module -> settings(parameters.history(module))));
    }

    /** What the history itself says, else what the build will say when it creates it. */
    private static HistorySettings settings(HistoryParameters said) {
        return HistoryReader.isHistory(said.folder())
                ? new HistoryReader()
                        .read(said.folder())
                        .history()
                        .map(History::settings)
                        .orElseGet(said::settings)
                : said.settings();
    }
}
