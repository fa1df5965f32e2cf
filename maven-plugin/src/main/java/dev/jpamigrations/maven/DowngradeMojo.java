package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.script.Histories;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Reverts revisions, newest first. Compiles nothing.
 *
 * <pre>mvn migrations:downgrade -Dmigrations.target=-1
 * mvn migrations:downgrade -Dmigrations.target=base</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "downgrade", threadSafe = true, configurator = FormConfigurator.NAME)
public final class DowngradeMojo extends RunningMojo {

    /**
     * How far down, and always to be given: {@code -1}, {@code base}, the id that shall stay, {@code id-1}; with several
     * histories {@code core/base}. With {@code sql} a range: {@code head:-1}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.target")
    @Nullable
    String target;

    /** Called by Maven. */
    @Inject
    public DowngradeMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performFor(Histories histories) {
        if (target == null) {
            throw MigrationException.user(new Problem(
                    "NoTarget",
                    Location.nowhere(),
                    "downgrade must be told how far.",
                    "Type for instance -Dmigrations.target=-1 for one step, or base for all."));
        }
        run(histories, Direction.DOWNGRADE, target);
    }
}
