package dev.jpamigrations.maven;

import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.Header;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistoryReader;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes an empty revision, for data or for changes written by hand. Compiles nothing. In a build with several histories it
 * must be told which one is meant: {@code -pl core}, or a head such as {@code core/head}.
 *
 * <pre>mvn migrations:revision -Dmigrations.message="Normalise names"</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "revision", threadSafe = true, configurator = FormConfigurator.NAME)
public final class RevisionMojo extends FollowingMojo {

    /** Called by Maven. */
    @Inject
    public RevisionMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performForModule() {
        HistoryParameters history = history();
        if (isMeant(history.module(), placement(history.module()).heads(), "head")) {
            write(history, buildHistories().with(history));
        }
    }

    private void write(HistoryParameters history, Histories histories) {
        RevisionId given = givenId(history.module());
        RevisionId id = given == null ? new RevisionIds(new SecureRandom()).next(history.module()) : given;
        Header header = placement(history.module())
                .header(
                        histories.graph(),
                        id,
                        Clock.systemUTC().instant(),
                        message == null ? "Empty revision" : message);
        RevisionWriter writer = writer(history.folder());
        if (!HistoryReader.isHistory(history.folder())) {
            new HistoryCreator().create(history.folder(), history.settings(), false);
        }
        Path file = writer.write(history.folder(), RevisionDraft.empty(header));
        say("Wrote " + shown(file));
    }
}
