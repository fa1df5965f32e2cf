package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.report.Report;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells how every revision stands to the database: applied, pending, partial, edited, missing or unknown.
 *
 * <pre>mvn migrations:status
 * mvn -q migrations:status -Dmigrations.format=json</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "status", threadSafe = true, configurator = FormConfigurator.NAME)
public final class StatusMojo extends LookingMojo {

    /** Called by Maven. */
    @Inject
    public StatusMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    Report look(Migrations migrations) {
        return migrations.status();
    }

    @Override
    boolean needsDatabase() {
        return true;
    }
}
