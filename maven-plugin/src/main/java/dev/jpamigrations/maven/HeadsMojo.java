package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.report.Report;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists the revisions that nothing follows.
 *
 * <pre>mvn migrations:heads</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "heads", threadSafe = true, configurator = FormConfigurator.NAME)
public final class HeadsMojo extends LookingMojo {

    /** Called by Maven. */
    @Inject
    public HeadsMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    Report look(Migrations migrations) {
        return migrations.heads();
    }
}
