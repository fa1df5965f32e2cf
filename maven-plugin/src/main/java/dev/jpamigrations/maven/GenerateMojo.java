package dev.jpamigrations.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** x */
@Mojo(
        name = "generate",
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        configurator = FormConfigurator.NAME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends ParticipatingMojo {

    /** Called by Maven. */
    @Inject
    public GenerateMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        super(repositories, decrypter);
    }

    @Override
    void performForModule() {
        CompiledClassPath.of(session, project).forEach(this::say);
    }
}
