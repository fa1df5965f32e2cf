package dev.jpamigrations.maven;

import dev.jpamigrations.script.HistorySettings;
import dev.jpamigrations.script.HistorySettings.Owns;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module of the build, as far as it matters to what histories reach.
 *
 * @param id groupId and artifactId
 * @param version its version
 * @param packaging its packaging
 * @param history what is said of its history, null where it takes no part
 * @param dependencies its dependencies on other modules of the build
 * @param managed those of the build's modules whose version its dependencyManagement knows
 */
record BuildModule(
        String id,
        String version,
        String packaging,
        @Nullable HistorySettings history,
        List<ModuleDependency> dependencies,
        Set<String> managed) {

    /** Packagings of what nothing can depend on for its classes. */
    private static final Set<String> APPLICATIONS = Set.of("war", "ear", "rar");

    BuildModule {
        dependencies = List.copyOf(dependencies);
        managed = Set.copyOf(managed);
    }

    String groupId() {
        return id.substring(0, id.indexOf(':'));
    }

    String artifactId() {
        return id.substring(id.indexOf(':') + 1);
    }

    /** Whether its history answers for the modules that it depends on, too. */
    boolean ownsClassPath() {
        return history != null && history.owns() == Owns.CLASSPATH;
    }

    /** Whether it is more than a parent of others. */
    boolean hasClasses() {
        return !packaging.equals("pom");
    }

    /** Whether others can have its classes on their class path. */
    boolean isLibrary() {
        return hasClasses() && !APPLICATIONS.contains(packaging);
    }
}
