package dev.jpamigrations.maven.compilation;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.ClassPathEntry.Scope;
import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.discovery.ProcessorSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the POMs of a build tell about the processor. */
public final class BuildSetup implements ProcessorSetup {

    /** The artifact that brings the processor. */
    public static final String PROCESSOR = Diagnosis.PROCESSOR;

    private final MavenSession session;
    private final PluginId plugin;
    private final EntityAdvice advice;
    private final Predicate<MavenProject> hasProcessorOnClassPath;

    /**
     * @param session the build
     * @param project the module whose model is read
     * @param plugin our plugin as the build uses it, of the same version as the processor
     * @param dependencyEntities what the build says already of artifacts without a registry
     * @param hasProcessorOnClassPath whether a module is compiled with the processor on its class path
     */
    public BuildSetup(
            MavenSession session,
            MavenProject project,
            Plugin plugin,
            DependencyEntities dependencyEntities,
            Predicate<MavenProject> hasProcessorOnClassPath) {
        this.session = session;
        this.plugin = PluginId.of(plugin);
        this.advice = new EntityAdvice(
                project, Lineage.of(project, this::nameOf, this.plugin), this.plugin, dependencyEntities);
        this.hasProcessorOnClassPath = hasProcessorOnClassPath;
    }

    @Override
    public Optional<Gap> gap(ClassPathEntry entry) {
        if (!entry.isOfApplication()) {
            return Optional.of(new Gap(
                    "it is a dependency of scope test, which the application does not have when it runs",
                    advice.ofTestDependency(entry)));
        }
        if (entry.kind() == ClassPathEntry.Kind.DEPENDENCY) {
            String cause = "the jar was compiled without the processor";
            return Optional.of(new Gap(
                    entry.scope() == Scope.PROVIDED ? "it is a dependency of scope provided, and " + cause : cause,
                    inclusion(List.of(entry))));
        }
        return session.getProjects().stream()
                .filter(module -> module.getGroupId().equals(entry.groupId())
                        && module.getArtifactId().equals(entry.artifactId()))
                .findFirst()
                .flatMap(this::gap);
    }

    @Override
    public String inclusion(List<ClassPathEntry> jars) {
        return advice.included(jars.stream()
                        .map(jar -> jar.groupId() + ":" + jar.artifactId())
                        .toArray(String[]::new))
                .toString();
    }

    /** Why a module is compiled without the processor: that of the compiler's first execution, unless another one has it. */
    public Optional<Gap> gap(MavenProject module) {
        Diagnosis diagnosis =
                new Diagnosis(plugin.version(), advice.included(module.getGroupId() + ":" + module.getArtifactId()));
        List<Optional<Gap>> gaps = new CompilationReader(
                        module,
                        Lineage.of(module, this::nameOf, PluginId.COMPILER),
                        session.getUserProperties(),
                        hasProcessorOnClassPath.test(module))
                .read().stream().map(diagnosis::of).toList();
        return gaps.stream().allMatch(Optional::isPresent) ? gaps.get(0) : Optional.empty();
    }

    /** A POM of this build by its path; null for one from a repository. */
    private @Nullable String nameOf(MavenProject pom) {
        if (pom.getFile() == null || pom.getFile().getName().endsWith(".pom")) {
            return null;
        }
        Path file = pom.getFile().toPath().toAbsolutePath().normalize();
        Path start =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        return (file.getRoot().equals(start.getRoot()) ? start.relativize(file) : file).toString();
    }
}
