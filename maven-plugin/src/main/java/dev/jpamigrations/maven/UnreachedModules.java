package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.discovery.ModuleScan;
import dev.jpamigrations.discovery.UnmappedType;
import dev.jpamigrations.discovery.Unreached;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Looks for managed types in the modules of the build that no history reaches. */
final class UnreachedModules {

    private final MavenSession session;
    private final String pluginKey;
    private final DependencyEntities dependencyEntities;

    /**
     * @param session the build
     * @param pluginKey our plugin
     * @param dependencyEntities the modules whose entities belong to no history, among its excludes
     */
    UnreachedModules(MavenSession session, String pluginKey, DependencyEntities dependencyEntities) {
        this.session = session;
        this.pluginKey = pluginKey;
        this.dependencyEntities = dependencyEntities;
    }

    /**
     * What no history reaches.
     *
     * @param current the module that the goal runs in
     * @param classPath its class path
     */
    Unreached seenFrom(MavenProject current, List<ClassPathEntry> classPath) {
        Map<String, MavenProject> projects =
                session.getAllProjects().stream().collect(Collectors.toMap(Reactor::id, Function.identity()));
        Reach reach = new Reach(
                new BuildModules(session, pluginKey).all(),
                Reactor.id(current),
                classPath.stream()
                        .filter(ClassPathEntry::isOfApplication)
                        .map(entry -> entry.groupId() + ":" + entry.artifactId())
                        .collect(Collectors.toSet()));
        List<UnmappedType> types = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (BuildModule module : reach.unreached()) {
            List<UnmappedType> found = scan(Objects.requireNonNull(projects.get(module.id()), module.id()));
            if (!found.isEmpty()) {
                types.addAll(found);
                problems.add(new Unreachable(module, reach.candidates(module))
                        .problem(found.stream().map(UnmappedType::name).toList()));
            }
        }
        return new Unreached(types, problems);
    }

    private List<UnmappedType> scan(MavenProject module) {
        ClassPathEntry entry = CompiledClassPath.classFolder(module, ClassPathEntry.Kind.MODULE);
        if (dependencyEntities.excludes(entry)) {
            return List.of();
        }
        List<Path> sources =
                module.getCompileSourceRoots().stream().map(Path::of).toList();
        boolean isBuilt = session.getResult().getBuildSummary(module) != null;
        return new ModuleScan()
                .scan(entry, sources, isBuilt && entry.path().toFile().isDirectory());
    }
}
