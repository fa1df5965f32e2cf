package dev.jpamigrations.maven;

import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistoryReader;
import dev.jpamigrations.script.HistorySettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** All modules that Maven has read, as records. */
final class BuildModules {

    private final List<MavenProject> projects;
    private final Reactor reactor;
    private final ModuleParameters parameters;
    private final Map<String, String> versions = new TreeMap<>();

    BuildModules(MavenSession session, String pluginKey) {
        this.projects = session.getAllProjects();
        this.parameters = new ModuleParameters(session, pluginKey);
        this.reactor = Reactor.of(projects, parameters);
        projects.forEach(project -> versions.put(Reactor.id(project), project.getVersion()));
    }

    List<BuildModule> all() {
        return projects.stream().map(this::module).toList();
    }

    private BuildModule module(MavenProject project) {
        return new BuildModule(
                Reactor.id(project),
                project.getVersion(),
                project.getPackaging(),
                history(project),
                project.getDependencies().stream()
                        .filter(this::isModule)
                        .map(BuildModules::dependency)
                        .toList(),
                managed(project));
    }

    /** What the history itself says, else what the build will say when it creates it. */
    private @Nullable HistorySettings history(MavenProject project) {
        if (!reactor.takesPart(Reactor.id(project))) {
            return null;
        }
        HistoryParameters said = parameters.history(project);
        Optional<History> written = HistoryReader.isHistory(said.folder())
                ? new HistoryReader().read(said.folder()).history()
                : Optional.empty();
        return written.map(History::settings).orElseGet(said::settings);
    }

    private Set<String> managed(MavenProject project) {
        return Optional.ofNullable(project.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .stream()
                .flatMap(List::stream)
                .filter(this::isModule)
                .map(BuildModules::id)
                .collect(Collectors.toSet());
    }

    /** Another version of a module, or its test classes, are no module of this build. */
    private boolean isModule(Dependency dependency) {
        boolean isMain = isEmpty(dependency.getClassifier()) && !"test-jar".equals(dependency.getType());
        return isMain
                && dependency.getVersion() != null
                && dependency.getVersion().equals(versions.get(id(dependency)));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static ModuleDependency dependency(Dependency dependency) {
        return new ModuleDependency(
                id(dependency),
                isEmpty(dependency.getScope()) ? "compile" : dependency.getScope(),
                dependency.isOptional(),
                dependency.getExclusions().stream()
                        .map(exclusion -> exclusion.getGroupId() + ":" + exclusion.getArtifactId())
                        .toList());
    }

    private static String id(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }
}
