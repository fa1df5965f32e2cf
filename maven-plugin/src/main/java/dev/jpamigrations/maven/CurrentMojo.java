package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.report.Report;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells where the database is: the topmost applied revisions of every history.
 *
 * <pre>mvn migrations:current
 * mvn migrations:current -Dmigrations.checkHeads</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "current", threadSafe = true, configurator = FormConfigurator.NAME)
public final class CurrentMojo extends LookingMojo {

    /**
     * Fails with {@code [NotAtHead]} where any revision is not applied: a check for deployments.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.checkHeads", defaultValue = "false")
    boolean checkHeads;

    /** Called by Maven. */
    @Inject
    public CurrentMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    Report look(Migrations migrations) {
        return migrations.current(checkHeads);
    }

    @Override
    boolean needsDatabase() {
        return true;
    }
}
