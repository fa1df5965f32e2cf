package dev.jpamigrations.maven;

import dev.jpamigrations.maven.compilation.BuildSetup;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistoryReader;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Creates a history: its folder, {@code history.json}, and an editable copy of the template of revision files; and prints what
 * the POM still lacks. {@code migrations:generate} creates a missing history too: this goal is for choosing its settings first.
 *
 * <pre>mvn migrations:init -pl app -Dmigrations.versionTableSchema=ops</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "init", threadSafe = true, configurator = FormConfigurator.NAME)
public final class InitMojo extends ParticipatingMojo {

    /** Called by Maven. */
    @Inject
    public InitMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void perform() {
        if (!reactor().hasHistories() && isTheOnlyModule()) {
            performForModule();
        } else {
            super.perform();
        }
    }

    @Override
    void performForModule() {
        HistoryParameters parameters = history();
        if (HistoryReader.isHistory(parameters.folder())) {
            say("History " + parameters.module() + " is there already: " + shown(parameters.folder()));
        } else {
            new HistoryCreator().create(parameters.folder(), parameters.settings(), true);
            say("Created history " + parameters.module() + ": " + shown(parameters.folder()));
        }
        BuildSetup setup = new BuildSetup(
                session, project, execution.getPlugin(), dependencyEntities(), InitMojo::dependsOnProcessor);
        new PomSnippets(project, execution.getPlugin(), setup).missing().forEach(this::say);
    }

    /** Nothing need be resolvable yet where a history begins. */
    private static boolean dependsOnProcessor(MavenProject module) {
        return module.getDependencies().stream()
                .anyMatch(dependency -> dependency.getArtifactId().equals(BuildSetup.PROCESSOR));
    }

    private boolean isTheOnlyModule() {
        return session.getProjects().size() == 1 && !project.getPackaging().equals("pom");
    }
}
