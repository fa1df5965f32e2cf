package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * The modules of a build and who of them takes part. A typed goal runs in every module; it acts where the plugin stands under
 * {@code build/plugins}.
 *
 * @param modules in the order of the build
 */
record Reactor(List<ReactorModule> modules) {

    private static final String PLUGIN = """
            <plugin>
              <groupId>dev.jpamigrations</groupId>
              <artifactId>migrations-maven-plugin</artifactId>
            </plugin>""";

    Reactor {
        modules = List.copyOf(modules);
    }

    static Reactor of(List<MavenProject> projects, ModuleParameters parameters) {
        return new Reactor(projects.stream()
                .map(project -> new ReactorModule(
                        id(project), project.getPackaging(), parameters.hasPlugin(project), parameters.skips(project)))
                .toList());
    }

    static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    /** Whether any module takes part. */
    boolean hasHistories() {
        return modules.stream().anyMatch(ReactorModule::takesPart);
    }

    /**
     * Whether a goal acts in the module.
     *
     * @throws MigrationException {@code [NoHistory]} where it acts in no module of the build
     */
    boolean takesPart(String id) {
        if (!hasHistories()) {
            throw MigrationException.user(new Problem(
                    "NoHistory",
                    Location.nowhere(),
                    "no module of this build has a history.",
                    "Put the plugin under build/plugins of the application's module, or add that module to -pl:\n"
                            + PLUGIN));
        }
        return modules.stream().anyMatch(module -> module.id().equals(id) && module.takesPart());
    }

    /** Whether the module is the last that takes part and is not skipped: there a goal acts once for all of them. */
    boolean isLast(String id) {
        return modules.stream()
                .filter(ReactorModule::takesPart)
                .filter(module -> !module.isSkipped())
                .reduce((former, latter) -> latter)
                .filter(last -> last.id().equals(id))
                .isPresent();
    }
}
