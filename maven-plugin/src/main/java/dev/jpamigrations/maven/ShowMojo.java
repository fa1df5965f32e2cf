package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.report.Report;
import dev.jpamigrations.revision.Target;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells all that is known of a revision.
 *
 * <pre>mvn migrations:show -Dmigrations.target=08c2</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "show", threadSafe = true, configurator = FormConfigurator.NAME)
public final class ShowMojo extends LookingMojo {

    /**
     * Which one: an id or its beginning, a label, {@code head}, {@code current}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.target", defaultValue = "head")
    String target;

    /** Called by Maven. */
    @Inject
    public ShowMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    Report look(Migrations migrations) {
        return migrations.show(Target.parse(target));
    }
}
