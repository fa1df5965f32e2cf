package dev.jpamigrations.maven;

import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.script.Histories;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Applies revisions to the database. Compiles nothing. Typed in a build with several histories, it upgrades all of them, in the
 * order of their dependencies.
 *
 * <pre>mvn migrations:upgrade
 * mvn migrations:upgrade -Dmigrations.target=+1</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "upgrade", threadSafe = true, configurator = FormConfigurator.NAME)
public final class UpgradeMojo extends RunningMojo {

    /**
     * How far: {@code head}, {@code heads}, an id or its beginning, a label, {@code +2}, {@code id+1}; with several histories
     * {@code core/1a31ce608336}. With {@code sql} a range, {@code 08c2:head}, or the end of one that starts at the base.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.target", defaultValue = "head")
    String target;

    /** Called by Maven. */
    @Inject
    public UpgradeMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performFor(Histories histories) {
        run(histories, Direction.UPGRADE, target);
    }
}
