package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.ClassPathEntry.Kind;
import dev.jpamigrations.discovery.ClassPathEntry.Scope;
import dev.jpamigrations.maven.compilation.BuildSetup;
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
import org.eclipse.aether.graph.DependencyNode;
import org.jspecify.annotations.Nullable;

/**
 * A module's class path: its own class folder, those of the other modules of the build, and the jars of its dependencies, in
 * Maven's order. Modules of the build are never asked of a repository, so that nothing of them need be packaged or installed;
 * this is why goals do not let Maven resolve their dependencies, which fails where nothing is compiled yet.
 */
final class CompiledClassPath {

    /** Test dependencies are not part of an application. */
    private static final Set<String> APPLICATION = Set.of("compile", "runtime", "provided", "system");

    private static final Set<String> TESTS = Set.of("test");

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
     * The entries of the application, in order.
     *
     * @throws MigrationException {@code [NotResolved]} where a jar cannot be had
     */
    List<ClassPathEntry> of(MavenProject project) {
        List<ClassPathEntry> entries = new ArrayList<>();
        entries.add(classFolder(project, Kind.OWN));
        entries.addAll(below(applicationGraph(project), APPLICATION));
        return entries.stream().distinct().toList();
    }

    /**
     * The entries of the application, and behind them the jars that only its tests have; not those of the test classes of
     * others, whose entities are meant for tests like those among the module's own test classes.
     *
     * @throws MigrationException {@code [NotResolved]} where a jar of the application cannot be had
     */
    List<ClassPathEntry> withTests(MavenProject project) {
        List<ClassPathEntry> entries = new ArrayList<>(of(project));
        DependencyNode tests = available(project, TESTS);
        if (tests != null) {
            below(tests, TESTS).stream()
                    .filter(entry -> entry.kind() == Kind.DEPENDENCY)
                    .forEach(entries::add);
        }
        return entries.stream().distinct().toList();
    }

    /** The jars of the application that can be had; the modules of the build are not among them. */
    List<ClassPathEntry> availableJars(MavenProject project) {
        DependencyNode root = available(project, APPLICATION);
        return root == null
                ? List.of()
                : below(root, APPLICATION).stream()
                        .filter(entry -> entry.kind() == Kind.DEPENDENCY)
                        .distinct()
                        .toList();
    }

    /** Whether the module is compiled with our processor on its class path. */
    boolean compilesWithProcessor(MavenProject project) {
        return below(applicationGraph(project), Set.of("compile", "provided", "system")).stream()
                .anyMatch(entry -> entry.artifactId().equals(BuildSetup.PROCESSOR));
    }

    private DependencyNode applicationGraph(MavenProject project) {
        try {
            return graph(project, APPLICATION);
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

    /** A jar that cannot be had is no obstacle here: whoever needs it will complain. Null where nothing is known at all. */
    private @Nullable DependencyNode available(MavenProject project, Set<String> scopes) {
        try {
            return graph(project, scopes);
        } catch (DependencyResolutionException e) {
            return e.getResult().getDependencyGraph();
        }
    }

    private DependencyNode graph(MavenProject project, Set<String> scopes) throws DependencyResolutionException {
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter((node, parents) -> node.getDependency() == null
                || (scopes.contains(node.getDependency().getScope())
                        && module(node.getArtifact()).isEmpty()));
        return resolver.resolve(request).getDependencyGraph();
    }

    private List<ClassPathEntry> below(DependencyNode root, Set<String> scopes) {
        Set<DependencyNode> nodes = new LinkedHashSet<>();
        addBelow(root, scopes, nodes);
        return nodes.stream()
                .filter(node -> !isOfTestClasses(node))
                .flatMap(node -> entry(node).stream())
                .toList();
    }

    private static boolean isOfTestClasses(DependencyNode node) {
        return node.getDependency().getScope().equals("test")
                && node.getArtifact().getClassifier().equals("tests");
    }

    private static void addBelow(DependencyNode parent, Set<String> scopes, Set<DependencyNode> nodes) {
        for (DependencyNode node : parent.getChildren()) {
            if (scopes.contains(node.getDependency().getScope()) && nodes.add(node)) {
                addBelow(node, scopes, nodes);
            }
        }
    }

    private Optional<ClassPathEntry> entry(DependencyNode node) {
        Artifact artifact = node.getArtifact();
        Scope scope =
                switch (node.getDependency().getScope()) {
                    case "provided" -> Scope.PROVIDED;
                    case "test" -> Scope.TEST;
                    default -> Scope.RUNTIME;
                };
        return module(artifact)
                .map(module -> classFolder(module, Kind.MODULE, scope))
                .or(() -> jar(artifact, scope));
    }

    private Optional<MavenProject> module(Artifact artifact) {
        boolean isMain = artifact.getClassifier().isEmpty();
        return Optional.ofNullable(modules.get(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .filter(module -> isMain && module.getVersion().equals(artifact.getBaseVersion()));
    }

    /** The class folder of a module, which need not exist. */
    static ClassPathEntry classFolder(MavenProject project, Kind kind) {
        return classFolder(project, kind, Scope.RUNTIME);
    }

    private static ClassPathEntry classFolder(MavenProject project, Kind kind, Scope scope) {
        return new ClassPathEntry(
                Path.of(project.getBuild().getOutputDirectory()),
                project.getGroupId(),
                project.getArtifactId(),
                project.getVersion(),
                kind,
                scope);
    }

    private static Optional<ClassPathEntry> jar(Artifact artifact, Scope scope) {
        return Optional.ofNullable(artifact.getFile())
                .map(file -> new ClassPathEntry(
                        file.toPath(),
                        artifact.getGroupId(),
                        artifact.getArtifactId(),
                        Objects.requireNonNull(artifact.getBaseVersion()),
                        Kind.DEPENDENCY,
                        scope));
    }
}
