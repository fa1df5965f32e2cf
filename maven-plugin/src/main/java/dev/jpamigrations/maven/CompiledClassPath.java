package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.ClassPathEntry.Kind;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.DependencyFilter;
import org.eclipse.aether.graph.DependencyNode;

/**
 * A module's class path: its own class folder, those of the other modules of the build, and the jars of its dependencies, in
 * Maven's order. Modules of the build are never asked of a repository, so that nothing of them need be packaged or installed;
 * this is why goals do not let Maven resolve their dependencies, which fails where nothing is compiled yet.
 */
final class CompiledClassPath {

    /** Test dependencies are not part of an application. */
    private static final Set<String> SCOPES = Set.of("compile", "runtime", "provided", "system");

    private final ProjectDependenciesResolver resolver;
    private final MavenSession session;
    private final Map<String, MavenProject> modules;

    CompiledClassPath(ProjectDependenciesResolver resolver, MavenSession session) {
        this.resolver = resolver;
        this.session = session;
        this.modules = session.getProjects().stream()
                .collect(Collectors.toMap(each -> each.getGroupId() + ":" + each.getArtifactId(), Function.identity()));
    }

    /**
     * The entries in order.
     *
     * @throws MigrationException {@code [NotResolved]} where a jar cannot be had
     */
    List<ClassPathEntry> of(MavenProject project) {
        List<ClassPathEntry> entries = new ArrayList<>();
        entries.add(classFolder(project, Kind.OWN));
        for (DependencyNode node : nodes(project)) {
            Artifact artifact = node.getArtifact();
            module(artifact)
                    .map(module -> classFolder(module, Kind.MODULE))
                    .or(() -> jar(artifact))
                    .ifPresent(entries::add);
        }
        return entries.stream().distinct().toList();
    }

    private List<DependencyNode> nodes(MavenProject project) {
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter(fromRepositories());
        try {
            Set<DependencyNode> nodes = new LinkedHashSet<>();
            addBelow(resolver.resolve(request).getDependencyGraph(), nodes);
            return List.copyOf(nodes);
        } catch (DependencyResolutionException e) {
            throw MigrationException.environment(
                    new Problem(
                            "NotResolved",
                            new Location.InModule("module " + project.getArtifactId()),
                            "its dependencies cannot be resolved: " + e.getMessage(),
                            "Where a module of this project is missing, build it in the same command: add -am to -pl."),
                    e);
        }
    }

    private static void addBelow(DependencyNode parent, Set<DependencyNode> nodes) {
        for (DependencyNode node : parent.getChildren()) {
            if (counts(node) && nodes.add(node)) {
                addBelow(node, nodes);
            }
        }
    }

    private DependencyFilter fromRepositories() {
        return (node, parents) -> node.getDependency() == null
                || (counts(node) && module(node.getArtifact()).isEmpty());
    }

    private static boolean counts(DependencyNode node) {
        return SCOPES.contains(node.getDependency().getScope());
    }

    private Optional<MavenProject> module(Artifact artifact) {
        boolean isMain = artifact.getClassifier().isEmpty();
        return Optional.ofNullable(modules.get(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .filter(module -> isMain && module.getVersion().equals(artifact.getBaseVersion()));
    }

    /** The class folder of a module, which need not exist. */
    static ClassPathEntry classFolder(MavenProject project, Kind kind) {
        return new ClassPathEntry(
                Path.of(project.getBuild().getOutputDirectory()),
                project.getGroupId(),
                project.getArtifactId(),
                project.getVersion(),
                kind);
    }

    private static Optional<ClassPathEntry> jar(Artifact artifact) {
        return Optional.ofNullable(artifact.getFile())
                .map(file -> new ClassPathEntry(
                        file.toPath(),
                        artifact.getGroupId(),
                        artifact.getArtifactId(),
                        Objects.requireNonNull(artifact.getBaseVersion()),
                        Kind.DEPENDENCY));
    }
}
