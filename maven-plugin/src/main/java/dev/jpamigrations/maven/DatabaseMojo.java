package dev.jpamigrations.maven;

import dev.jpamigrations.shadow.DevelopmentDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Runs the development database in the foreground, until Ctrl-C, and prints how to reach it. Other goals use the same database
 * meanwhile; its data are kept in {@code .migrations/} of the top-level folder.
 *
 * <pre>mvn migrations:database -Dmigrations.port=5433</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "database", threadSafe = true, aggregator = true, configurator = FormConfigurator.NAME)
public final class DatabaseMojo extends ConfiguredMojo {

    /**
     * The port to listen on. By default the one used before, at first a free one.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.port", defaultValue = "0")
    int port;

    /** Called by Maven. */
    @Inject
    public DatabaseMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        super(repositories, decrypter);
    }

    @Override
    void perform() {
        try (DevelopmentDatabase database =
                embeddedPostgres().developmentDatabase(topLevelFolder(), requestedVersion(), port)) {
            ServerLogin login = database.login();
            say("The development database runs; Ctrl-C ends it.");
            say("  URL       " + login.url());
            say("  user      " + login.user());
            say("  password  in " + database.passwordFile());
            Thread.currentThread().join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
